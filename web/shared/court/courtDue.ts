import type { Address } from "viem";
import { sideOf } from "../escrow/side.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { canBeRefilled, drawEndsAt, type Hearing, unpaidFee, voteEndsAt } from "./hearing.ts";

export type CourtDuty =
  | "readEvidence"
  | "vote"
  | "giveEvidence"
  | "waitForDraw"
  | "waitForVote"
  | "draw"
  | "timeOut"
  | "executeRuling"
  | "nothing";

/** What happens if nobody does it. `slash` is what the seat's holder then loses. */
export interface CourtConsequence {
  kind: "drawnAgain" | "abandoned" | "evidenceEnds";
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
  const isHolder = hearing.holder !== null && sameAddress(hearing.holder, viewer);
  const isParty = sideOf(hearing.dispute, viewer) !== null;
  if (!isHolder && !isParty) return null;

  const { stage } = hearing;
  if (stage === "Ruled") return { must: "executeRuling", acts: true, by: null, otherwise: null, fee: 0n };
  if (stage === "Delivered" || stage === "None") {
    return { must: "nothing", acts: false, by: null, otherwise: null, fee: 0n };
  }
  if (time > voteEndsAt(hearing)) return { must: "timeOut", acts: true, by: null, otherwise: null, fee: 0n };
  return isHolder ? holdersDue(hearing, slash, time) : partysDue(hearing, slash, time);
}

function holdersDue(hearing: Hearing, slash: bigint, time: number): CourtDue {
  const otherwise = withoutVote(hearing, slash);
  const fee = unpaidFee(hearing);
  const by = voteEndsAt(hearing);
  return time <= hearing.evidenceEndsAt
    ? { must: "readEvidence", acts: false, by, otherwise, fee }
    : { must: "vote", acts: true, by, otherwise, fee };
}

function partysDue(hearing: Hearing, slash: bigint, time: number): CourtDue {
  if (time <= hearing.evidenceEndsAt) {
    const otherwise = { kind: "evidenceEnds", slash: 0n } as const;
    return { must: "giveEvidence", acts: true, by: hearing.evidenceEndsAt, otherwise, fee: 0n };
  }
  const otherwise = withoutVote(hearing, slash);
  if (hearing.stage === "Seated") {
    return { must: "waitForVote", acts: false, by: voteEndsAt(hearing), otherwise, fee: 0n };
  }
  const by = drawEndsAt(hearing);
  return time <= by
    ? { must: "draw", acts: true, by, otherwise, fee: 0n }
    : { must: "waitForDraw", acts: false, by: voteEndsAt(hearing), otherwise, fee: 0n };
}

function withoutVote(hearing: Hearing, slash: bigint): CourtConsequence {
  const lost = hearing.stage === "Seated" ? slash : 0n;
  return { kind: canBeRefilled(hearing) ? "drawnAgain" : "abandoned", slash: lost };
}
