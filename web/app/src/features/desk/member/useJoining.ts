import { useState } from "react";
import { type Address, zeroHash } from "viem";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { joinCalls } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";
import { saveProfile } from "./saveProfile.ts";
import { useJoinDraft } from "./useJoinDraft.ts";

/** What somebody writes to join, and joining with it. */
export function useJoining(version: RosterVersion, viewer: Address, coin: CoinView) {
  const documents = useDocuments();
  const act = useDeskAct();
  const [tried, setTried] = useState(false);
  const draft = useJoinDraft(version, viewer, coin);
  const { stake, load, profile, isReady } = draft;

  function join(onSuccess: () => void) {
    setTried(true);
    const [amount, maxLoad, reading] = [stake.value, load.value, profile.reading];
    if (!isReady || amount === null || maxLoad === null || reading?.ok === false) return;
    const token = version.rules.stakeToken;
    const calls: Parameters<typeof act.mutate>[0]["calls"] = async ({ court, allowed }) => {
      const hash = reading ? await saveProfile(documents, reading.profile) : zeroHash;
      const money = { token, amount, allowed: await allowed(token) };
      return joinCalls(court, version.id, money, { maxLoad, profile: hash });
    };
    act.mutate({ action: "courtJoin", calls }, { onSuccess });
  }

  return { ...draft, tried, join, act };
}
