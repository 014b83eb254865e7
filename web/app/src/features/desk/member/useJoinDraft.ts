import { useState } from "react";
import type { Address } from "viem";
import { highestLoad, memberActions } from "../../../../../shared/court/memberActions.ts";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { useReader } from "../../../lib/documents/useReader.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { draftOf, readProfile } from "./ProfileDraft.ts";
import { readLoad } from "./readLoad.ts";

/** Stake, load and profile as somebody writes them to join, judged by the version's rules. */
export function useJoinDraft(version: RosterVersion, viewer: Address, coin: CoinView) {
  const { locale } = useFormat();
  const { language } = useLanguage();
  const reader = useReader();
  const { rules } = version;
  const joins = memberActions(version, viewer).find((action) => action.kind === "join");
  const { stakeHeld, waits } = joins?.kind === "join" ? joins : { stakeHeld: 0n, waits: 0 };
  const least = rules.minStake > stakeHeld ? rules.minStake - stakeHeld : 0n;
  const [stakeText, setStakeText] = useState(() => formatAmount(least, coin.decimals, locale));
  const [loadText, setLoadText] = useState("5");
  const [draft, setDraft] = useState(() => draftOf(undefined, language));

  const parsed = parseAmount(stakeText, coin.decimals, locale);
  const stake = parsed.ok ? parsed.value : parsed.error.code === "amountZero" ? 0n : null;
  const highest = stake === null ? 0 : highestLoad(rules, stake + stakeHeld);
  const load = readLoad(loadText);
  const isShort = stake !== null && stake + stakeHeld < rules.minStake;
  return {
    stake: { text: stakeText, set: setStakeText, value: stake, least, isShort },
    load: { text: loadText, set: setLoadText, value: load, highest },
    /** Its reading is null in a wallet that nothing can be sealed for. */
    profile: { draft, set: setDraft, reading: reader ? readProfile(draft, reader.publicKey) : null },
    waits,
    isReady: stake !== null && !isShort && load !== null && load <= highest,
  };
}
