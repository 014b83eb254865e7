import type { Address } from "viem";
import { type CourtDue, courtDue } from "../../../../shared/court/courtDue.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";

export interface WaitingHearing {
  hearing: Hearing;
  due: CourtDue;
}

/** Disputes that wait for the vote of the one in the seat, the nearest deadline on top. */
export function waitingHearings(
  hearings: readonly Hearing[],
  arbitrator: Address,
  now: number,
): WaitingHearing[] {
  const waiting = hearings.flatMap((hearing) => {
    const isHolder = hearing.holder !== null && sameAddress(hearing.holder, arbitrator);
    // What an absence costs is told where the vote is cast.
    const due = isHolder ? courtDue(hearing, 0n, arbitrator, now) : null;
    return due?.must === "vote" ? [{ hearing, due }] : [];
  });
  return waiting.sort((a, b) => (a.due.by ?? 0) - (b.due.by ?? 0));
}
