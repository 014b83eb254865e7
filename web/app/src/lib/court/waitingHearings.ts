import type { Address } from "viem";
import { type CourtDue, courtDue } from "../../../../shared/court/courtDue.ts";
import { type Hearing, seatOf } from "../../../../shared/court/hearing.ts";

const votes = new Set<CourtDue["must"]>(["vote", "commit", "reveal"]);

export interface WaitingHearing {
  hearing: Hearing;
  due: CourtDue;
}

/** Disputes that wait for the vote of somebody in a seat, the nearest deadline on top. */
export function waitingHearings(
  hearings: readonly Hearing[],
  arbitrator: Address,
  now: number,
): WaitingHearing[] {
  const waiting = hearings.flatMap((hearing) => {
    // What an absence costs is told where the vote is cast.
    const due = seatOf(hearing, arbitrator) === null ? null : courtDue(hearing, 0n, arbitrator, now);
    return due && votes.has(due.must) ? [{ hearing, due }] : [];
  });
  return waiting.sort((a, b) => (a.due.by ?? 0) - (b.due.by ?? 0));
}
