import type { Address } from "viem";
import { sideOf } from "../escrow/side.ts";
import { awardOf, isBetter, isDecided, standingAward } from "./award.ts";
import type { CourtAction } from "./CourtAction.ts";
import { appealEndsAt, hasEnded } from "./clock.ts";
import type { Hearing } from "./hearing.ts";
import { appealCost } from "./payouts.ts";
import { panelSize } from "./schedule.ts";

/** Whom a viewer may ask for another award now: anyone a further panel or, after the last one, a party the outside court. */
export function allowedAppeals(hearing: Hearing, viewer: Address, time: number): CourtAction[] {
  const { schedule, round } = hearing;
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
  return [...further, ...(schedule.outside ? ownQuestion(hearing, viewer, award, until) : [])];
}

/** What a party may still ask the outside court after the other one did. */
export function otherQuestion(hearing: Hearing, viewer: Address, time: number): CourtAction[] {
  const { evidenceEndsAt: until } = hearing;
  const award = standingAward(hearing);
  return award === null || time > until ? [] : ownQuestion(hearing, viewer, award, until);
}

/** Each party asks once, for more than the award gives it; nobody can ask for more than all. */
function ownQuestion(
  { dispute, escalations }: Hearing,
  viewer: Address,
  award: number,
  until: number,
): CourtAction[] {
  const side = sideOf(dispute, viewer);
  if (side === null || escalations.some((asked) => asked.side === side)) return [];
  const { choices } = dispute;
  const all = side === "buyer" ? 1 : choices;
  return isBetter(side, award, all, choices) ? [{ kind: "appealOutside", award, choices, side, until }] : [];
}

/** At most: some may be retired, at their limit, or parties. Named arbitrators have no followers. */
function membersLeft({ dispute, formers, panel }: Hearing): number {
  return Math.max(0, dispute.members - formers.length - panel.length);
}
