import type { Address } from "viem";
import type { LogPosition } from "../escrow/tradeLog.ts";
import type { DisputeLog } from "./courtLog.ts";
import type { Hearing, Seat } from "./hearing.ts";
import { reduceHearing } from "./reduceHearing.ts";

/** A round's first panel, of which fewer than a majority voted. */
export interface FailedSitting {
  /** From 0. */
  round: number;
  panel: readonly Seat[];
  /** Who did not vote in time, or told its vote too early, and what each lost by it. */
  absent: { arbitrator: Address; slash: bigint }[];
  /** Whether another panel was drawn in its place, for which it may have been too late. */
  isFollowed: boolean;
  at: LogPosition;
}

/** The first panels that failed, of any round. A second one that fails ends its round. */
export function failedSittings({ steps }: Pick<Hearing, "steps">): FailedSitting[] {
  return steps.flatMap((step, index) => {
    if (step.eventName !== "SittingFailed") return [];
    const until = steps.slice(0, index);
    const { round, panel } = reduceHearing(until);
    // Absences are told before the failure, in the same transaction or, of votes told too early, in one before.
    const absent = until
      .slice(until.findLastIndex(beginsRound) + 1)
      .flatMap((one) =>
        one.eventName === "SeatAbsent" ? [{ arbitrator: one.args.arbitrator, slash: one.args.slash }] : [],
      );
    const isFollowed = steps[index + 1]?.eventName !== "DisputeAbandoned";
    return [{ round, panel, absent, isFollowed, at: step }];
  });
}

function beginsRound({ eventName }: DisputeLog): boolean {
  return eventName === "DisputeOpened" || eventName === "AwardAppealed";
}
