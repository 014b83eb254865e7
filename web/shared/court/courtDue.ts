import type { Address } from "viem";
import { sideOf } from "../escrow/side.ts";
import { appealEndsAt, drawEndsAt, isHidden, sittingEndsAt, voteEndsAt } from "./clock.ts";
import { canBeRefilled, type Hearing, hasCommitted, hiddenSeats, seatOf } from "./hearing.ts";
import { feeOfVote } from "./payouts.ts";
import { outsideEndsAt, phaseOf } from "./phase.ts";

export type CourtDuty =
  | "readEvidence"
  | "vote"
  | "commit"
  | "reveal"
  | "giveEvidence"
  | "waitForDraw"
  | "waitForVote"
  | "waitForReveals"
  | "waitForAppeal"
  | "waitForOutside"
  | "appeal"
  | "draw"
  | "timeOut"
  | "executeRuling"
  | "nothing";

/** What happens if nobody does it. `slash` is what the seat's holder then loses. */
export interface CourtConsequence {
  kind: "drawnAgain" | "abandoned" | "evidenceEnds" | "awardStands";
  slash: bigint;
}

export interface CourtDue {
  must: CourtDuty;
  /** True when this viewer is waited for. */
  acts: boolean;
  by: number | null;
  otherwise: CourtConsequence | null;
  /** What a vote earns the holder; zero for everybody else. */
  fee: bigint;
}

/** What the viewer must do about a dispute, by when, and what happens otherwise. Null for an onlooker. */
export function courtDue(
  hearing: Hearing,
  slash: bigint,
  viewer: Address | null,
  time: number,
): CourtDue | null {
  if (viewer === null) return null;
  const seat = seatOf(hearing, viewer);
  if (seat === null && sideOf(hearing.dispute, viewer) === null) return null;
  return seat === null ? partysDue(hearing, slash, time) : holdersDue(hearing, seat, slash, time);
}

const due = (must: CourtDuty, acts: boolean, by: number | null = null): CourtDue => {
  return { must, acts, by, otherwise: null, fee: 0n };
};

function holdersDue(hearing: Hearing, seat: number, slash: bigint, time: number): CourtDue {
  const phase = phaseOf(hearing, time);
  const otherwise = withoutVote(hearing, slash);
  const earning = { otherwise, fee: feeOfVote(hearing) };
  switch (phase) {
    case "evidence":
      return { ...due("readEvidence", false, voteEndsAt(hearing)), ...earning };
    case "voting":
      if (hasCommitted(hearing, seat)) return due("waitForVote", false, voteEndsAt(hearing));
      return { ...due(isHidden(hearing) ? "commit" : "vote", true, voteEndsAt(hearing)), ...earning };
    case "revealing":
      return hiddenSeats(hearing).includes(seat)
        ? { ...due("reveal", true, sittingEndsAt(hearing)), ...earning }
        : due("waitForReveals", false, sittingEndsAt(hearing));
    case "appeal":
      return due("waitForAppeal", false, appealEndsAt(hearing));
    default:
      return afterwards(hearing, time);
  }
}

function partysDue(hearing: Hearing, slash: bigint, time: number): CourtDue {
  const otherwise = withoutVote(hearing, slash);
  switch (phaseOf(hearing, time)) {
    case "evidence":
      return {
        ...due("giveEvidence", true, hearing.evidenceEndsAt),
        otherwise: { kind: "evidenceEnds", slash: 0n },
      };
    case "voting": {
      if (hearing.stage === "Seated") return { ...due("waitForVote", false, voteEndsAt(hearing)), otherwise };
      const by = drawEndsAt(hearing);
      return time <= by
        ? { ...due("draw", true, by), otherwise }
        : { ...due("waitForDraw", false, voteEndsAt(hearing)), otherwise };
    }
    case "revealing":
      return { ...due("waitForReveals", false, sittingEndsAt(hearing)), otherwise };
    case "appeal":
      return {
        ...due("appeal", false, appealEndsAt(hearing)),
        otherwise: { kind: "awardStands", slash: 0n },
      };
    default:
      return afterwards(hearing, time);
  }
}

/** What waits for nobody in particular. */
function afterwards(hearing: Hearing, time: number): CourtDue {
  switch (phaseOf(hearing, time)) {
    case "failed":
      return due("timeOut", true);
    case "decided":
    case "ruled":
      return due("executeRuling", true);
    case "outside":
      return {
        ...due("waitForOutside", false, outsideEndsAt(hearing)),
        otherwise: { kind: "awardStands", slash: 0n },
      };
    default:
      return due("nothing", false);
  }
}

/** Whoever sits loses its slash; whether another panel follows depends on how many others did not vote. */
function withoutVote(hearing: Hearing, slash: bigint): CourtConsequence {
  const undecided = hearing.round === 0 ? "abandoned" : "awardStands";
  const lost = hearing.stage === "Seated" ? slash : 0n;
  return { kind: canBeRefilled(hearing) ? "drawnAgain" : undecided, slash: lost };
}
