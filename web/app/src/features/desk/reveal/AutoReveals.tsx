import type { Address } from "viem";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { useReveal } from "../../../lib/court/ballots/useReveal.ts";
import { useWaitingHearings } from "../../../lib/court/useWaitingHearings.ts";
import { useUntilDone } from "./useUntilDone.ts";

/** Opens hidden votes when their time comes, as was agreed to when they were cast. Shows nothing of its own. */
export function AutoReveals({ viewer }: { viewer: Address }) {
  const waiting = useWaitingHearings(viewer) ?? [];
  return waiting
    .filter(({ due }) => due.must === "reveal")
    .map(({ hearing }) => <AutoReveal key={`${hearing.id}:${hearing.sitting}`} hearing={hearing} />);
}

/** Tries until the vote is open: then nothing waits, and this is gone. What was not agreed to stays with the desk. */
function AutoReveal({ hearing }: { hearing: Hearing }) {
  const { mutateAsync } = useReveal(hearing);
  useUntilDone(() => mutateAsync({ isFollowUp: true }));
  return null;
}
