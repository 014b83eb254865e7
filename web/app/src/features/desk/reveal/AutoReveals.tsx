import { useEffect, useEffectEvent } from "react";
import type { Address } from "viem";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { useReveal } from "../../../lib/court/ballots/useReveal.ts";
import { useWaitingHearings } from "../../../lib/court/useWaitingHearings.ts";

/** Opens hidden votes when their time comes, as was agreed to when they were cast. Shows nothing of its own. */
export function AutoReveals({ viewer }: { viewer: Address }) {
  const waiting = useWaitingHearings(viewer) ?? [];
  return waiting
    .filter(({ due }) => due.must === "reveal")
    .map(({ hearing }) => <AutoReveal key={`${hearing.id}:${hearing.sitting}`} hearing={hearing} />);
}

const pause = 15_000;

/** Tries until the vote is open: then nothing waits, and this is gone. What was not agreed to stays with the desk. */
function AutoReveal({ hearing }: { hearing: Hearing }) {
  const { mutateAsync } = useReveal(hearing);
  const open = useEffectEvent(() => mutateAsync({ isFollowUp: true }));
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = () =>
      open().catch((error: { code?: unknown }) => {
        if (!isGone && !needsHand.has(String(error.code))) timer = setTimeout(attempt, pause);
      });
    timer = setTimeout(attempt, 0);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return null;
}

const needsHand = new Set(["followUpNotAuthorised", "ballotUnknown", "noAccount"]);
