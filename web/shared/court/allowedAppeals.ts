import type { CourtAction } from "./allowedCourtActions.ts";
import { awardOf, isDecided } from "./award.ts";
import { appealEndsAt, hasEnded } from "./clock.ts";
import type { Hearing } from "./hearing.ts";
import { appealCost } from "./payouts.ts";
import { panelSize } from "./schedule.ts";

/** Whom anyone may ask for another award now: a further panel or, after the last one, the outside court. */
export function allowedAppeals(hearing: Hearing, time: number): CourtAction[] {
  const { schedule, round, dispute } = hearing;
  const award = awardOf(hearing);
  const until = appealEndsAt(hearing);
  if (award === null || !hasEnded(hearing, time) || time > until) return [];
  const seats = panelSize(schedule, round + 1);
  const isLast = round + 1 >= schedule.rounds;
  const further: CourtAction[] =
    !isLast && membersLeft(hearing) >= seats
      ? [{ kind: "appeal", award, cost: appealCost(hearing), seats, until }]
      : [];
  // After an appeal that nobody heard a larger one need not be tried.
  if (further.length > 0 && isDecided(hearing.panel)) return further;
  const outside: CourtAction[] = schedule.outside
    ? [{ kind: "appealOutside", award, choices: dispute.choices, until }]
    : [];
  return [...further, ...outside];
}

/** At most: some may be retired, at their limit, or parties. Named arbitrators have no followers. */
export function membersLeft({ dispute, formers, panel }: Hearing): number {
  return Math.max(0, dispute.members - formers.length - panel.length);
}
