import type { Address } from "viem";
import { sideOf } from "../escrow/side.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { isNamed } from "./dispute.ts";
import { drawEndsAt, type Hearing, voteEndsAt } from "./hearing.ts";

/** Something that the court would accept from this viewer now. `until`: its last instant, null while the stage lasts. */
export type CourtAction = { until: number | null } & (
  | { kind: "closeEvidence" | "draw" | "timeOut" | "executeRuling" }
  /** `endsCase`: nobody can follow, and the ruling becomes 0. */
  | { kind: "recuse"; endsCase: boolean }
  | { kind: "vote"; choices: number }
);

/** Now: the chain's time, and the number of the block in which an action would stand. */
export interface CourtNow {
  time: number;
  block: bigint;
}

const maxRecusals = 2;

export function allowedCourtActions(hearing: Hearing, viewer: Address | null, now: CourtNow): CourtAction[] {
  if (viewer === null) return [];
  if (hearing.stage === "Ruled") return [{ kind: "executeRuling", until: null }];
  if (hearing.stage !== "Drawing" && hearing.stage !== "Seated") return [];
  return [
    ...holdersActions(hearing, viewer, now),
    ...partysActions(hearing, viewer, now),
    ...anyonesActions(hearing, now),
  ];
}

function holdersActions(hearing: Hearing, viewer: Address, { time }: CourtNow): CourtAction[] {
  const { stage, holder, dispute, evidenceEndsAt, recusals } = hearing;
  if (stage !== "Seated" || holder === null || !sameAddress(holder, viewer)) return [];
  if (time <= evidenceEndsAt) {
    if (recusals === maxRecusals) return [];
    return [{ kind: "recuse", endsCase: isNamed(dispute), until: evidenceEndsAt }];
  }
  const until = voteEndsAt(hearing);
  return time <= until ? [{ kind: "vote", choices: dispute.choices, until }] : [];
}

function partysActions(
  { dispute, closedBy, evidenceEndsAt }: Hearing,
  viewer: Address,
  { time }: CourtNow,
): CourtAction[] {
  const side = sideOf(dispute, viewer);
  if (side === null || closedBy.includes(side) || time > evidenceEndsAt) return [];
  return [{ kind: "closeEvidence", until: evidenceEndsAt }];
}

function anyonesActions(hearing: Hearing, { time, block }: CourtNow): CourtAction[] {
  if (time > voteEndsAt(hearing)) return [{ kind: "timeOut", until: null }];
  const until = drawEndsAt(hearing);
  const isDrawable = hearing.stage === "Drawing" && block > BigInt(hearing.seedBlock) && time <= until;
  return isDrawable ? [{ kind: "draw", until }] : [];
}
