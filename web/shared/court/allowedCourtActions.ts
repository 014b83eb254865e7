import type { Address } from "viem";
import { sideOf } from "../escrow/side.ts";
import { allowedAppeals, otherQuestion } from "./allowedAppeals.ts";
import { awardOf } from "./award.ts";
import type { CourtAction } from "./CourtAction.ts";
import {
  appealEndsAt,
  areRevealsOpen,
  areVotesTaken,
  commitEndsAt,
  drawEndsAt,
  hasEnded,
  isAppealable,
  isHidden,
  sittingEndsAt,
} from "./clock.ts";
import { isNamed } from "./dispute.ts";
import { decidingBlock } from "./drawSeats.ts";
import { type Hearing, hasCommitted, hiddenSeats, seatOf } from "./hearing.ts";
import { isOutsideOver } from "./phase.ts";

/** Now: the chain's time, and the number of the block in which an action would stand. */
export interface CourtNow {
  time: number;
  block: bigint;
}

const maxRecusals = 2;

export function allowedCourtActions(hearing: Hearing, viewer: Address | null, now: CourtNow): CourtAction[] {
  if (viewer === null) return [];
  switch (hearing.stage) {
    case "Ruled":
      return [{ kind: "executeRuling", until: null }];
    case "Outside":
      return isOutsideOver(hearing, now.time)
        ? [{ kind: "executeRuling", until: null }]
        : otherQuestion(hearing, viewer, now.time);
    case "Drawing":
    case "Seated":
      return [
        ...holdersActions(hearing, viewer, now),
        ...partysActions(hearing, viewer, now),
        ...anyonesActions(hearing, viewer, now),
      ];
    case "None":
    case "Delivered":
      return [];
  }
}

function holdersActions(hearing: Hearing, viewer: Address, { time, block }: CourtNow): CourtAction[] {
  const { dispute, evidenceEndsAt } = hearing;
  const seat = seatOf(hearing, viewer);
  if (seat === null) return [];
  if (time <= evidenceEndsAt) {
    const isStuck = hearing.isSecondSitting || hearing.panel[seat]?.recusals === maxRecusals;
    const isDrawDue = hearing.stage === "Drawing" && decidingBlock(hearing, block) !== null;
    return isStuck || isDrawDue
      ? []
      : [{ kind: "recuse", seat, endsCase: isNamed(dispute), until: evidenceEndsAt }];
  }
  if (!areVotesTaken(hearing, time) || hasCommitted(hearing, seat)) return [];
  const kind = isHidden(hearing) ? "commit" : "vote";
  return [{ kind, seat, choices: dispute.choices, until: commitEndsAt(hearing) }];
}

function partysActions(hearing: Hearing, viewer: Address, { time }: CourtNow): CourtAction[] {
  const { dispute, closedBy, evidenceEndsAt, isSecondSitting } = hearing;
  const side = sideOf(dispute, viewer);
  if (side === null || closedBy.includes(side) || time > evidenceEndsAt || isSecondSitting) return [];
  return [{ kind: "closeEvidence", until: evidenceEndsAt }];
}

function anyonesActions(hearing: Hearing, viewer: Address, { time, block }: CourtNow): CourtAction[] {
  if (hasEnded(hearing, time)) return afterTheSitting(hearing, viewer, time);
  const actions: CourtAction[] = [];
  const drawEnd = drawEndsAt(hearing);
  if (hearing.stage === "Drawing" && decidingBlock(hearing, block) !== null && time <= drawEnd) {
    actions.push({ kind: "draw", until: drawEnd });
  }
  const seats = hiddenSeats(hearing);
  if (seats.length === 0) return actions;
  if (areRevealsOpen(hearing, time)) {
    actions.push({ kind: "reveal", seats, until: sittingEndsAt(hearing) });
  } else {
    actions.push({ kind: "voidSeat", seats, until: commitEndsAt(hearing) });
  }
  return actions;
}

function afterTheSitting(hearing: Hearing, viewer: Address, time: number): CourtAction[] {
  if (awardOf(hearing) === null) return [{ kind: "timeOut", until: null }];
  const appeals = allowedAppeals(hearing, viewer, time);
  const isOpen = isAppealable(hearing) && time <= appealEndsAt(hearing);
  return isOpen ? appeals : [...appeals, { kind: "executeRuling", until: null }];
}
