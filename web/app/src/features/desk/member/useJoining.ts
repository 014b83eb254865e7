import { useState } from "react";
import { type Address, zeroHash } from "viem";
import { highestLoad, memberActions } from "../../../../../shared/court/memberActions.ts";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useReader } from "../../../lib/documents/useReader.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { joinCalls } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";
import { draftOf, readProfile } from "./ProfileDraft.ts";
import { readLoad } from "./readLoad.ts";
import { saveProfile } from "./saveProfile.ts";

/** Stake, load and profile as somebody writes them to join, judged by the version's rules. */
export function useJoining(version: RosterVersion, viewer: Address, coin: CoinView) {
  const { locale } = useFormat();
  const { language } = useLanguage();
  const documents = useDocuments();
  const reader = useReader();
  const act = useDeskAct();
  const { rules } = version;
  const joins = memberActions(version, viewer).find((action) => action.kind === "join");
  const { stakeHeld, waits } = joins?.kind === "join" ? joins : { stakeHeld: 0n, waits: 0 };
  const least = rules.minStake > stakeHeld ? rules.minStake - stakeHeld : 0n;
  const [stakeText, setStakeText] = useState(() => formatAmount(least, coin.decimals, locale));
  const [loadText, setLoadText] = useState("5");
  const [draft, setDraft] = useState(() => draftOf(undefined, language));
  const [tried, setTried] = useState(false);

  const parsed = parseAmount(stakeText, coin.decimals, locale);
  const stake = parsed.ok ? parsed.value : parsed.error.code === "amountZero" ? 0n : null;
  const highest = stake === null ? 0 : highestLoad(rules, stake + stakeHeld);
  const load = readLoad(loadText);
  const isShort = stake !== null && stake + stakeHeld < rules.minStake;
  const isOverloaded = load !== null && load > highest;
  const profile = reader ? readProfile(draft, reader.publicKey) : null;

  function join(onSuccess: () => void) {
    setTried(true);
    if (stake === null || isShort || load === null || isOverloaded || profile?.ok === false) return;
    const calls: Parameters<typeof act.mutate>[0]["calls"] = async ({ court, allowed }) => {
      const hash = profile ? await saveProfile(documents, profile.profile) : zeroHash;
      const money = { token: rules.stakeToken, amount: stake, allowed: await allowed(rules.stakeToken) };
      return joinCalls(court, version.id, money, { maxLoad: load, profile: hash });
    };
    act.mutate({ action: "courtJoin", calls }, { onSuccess });
  }

  return {
    stake: { text: stakeText, set: setStakeText, least, isShort },
    load: { text: loadText, set: setLoadText, highest, value: load, isOverloaded },
    profile: {
      hasKey: reader !== null,
      draft,
      set: setDraft,
      problem: tried && profile && !profile.ok ? profile.problem : null,
    },
    waits,
    tried,
    join,
    act,
  };
}
