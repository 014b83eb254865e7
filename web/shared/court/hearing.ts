import type { Address, Hex } from "viem";
import type { Side } from "../escrow/side.ts";
import type { LogPosition } from "../escrow/tradeLog.ts";
import type { DisputeLog } from "./courtLog.ts";
import { type Dispute, isNamed } from "./dispute.ts";

/** In the order of the contract's enum. */
export const stages = ["None", "Drawing", "Seated", "Ruled", "Delivered"] as const;

export type Stage = (typeof stages)[number];

/** A dispute before the court, with everything that its logs tell. */
export interface Hearing {
  id: bigint;
  dispute: Dispute;
  stage: Stage;
  evidenceEndsAt: number;
  closedBy: Side[];
  /** The block that decides the draw; zero when nobody is drawn. */
  seedBlock: number;
  holder: Address | null;
  /** Who held the seat before, first to last. */
  formers: Address[];
  draws: number;
  recusals: number;
  secondSitting: boolean;
  vote: Vote | null;
  /** Null until there is one. Zero: refused, or nobody decided. */
  ruling: number | null;
  steps: DisputeLog[];
}

export interface Vote {
  arbitrator: Address;
  ruling: number;
  /** SHA-256 of the written reasons. */
  reason: Hex;
  at: LogPosition;
}

/** Last instant at which the seat's holder may vote. */
export function voteEndsAt({ dispute, evidenceEndsAt, secondSitting }: Hearing): number {
  return evidenceEndsAt + (secondSitting ? 2 : 1) * dispute.votePeriod;
}

/** Last instant of a draw: who is drawn keeps half a vote period. */
export function drawEndsAt(hearing: Hearing): number {
  return voteEndsAt(hearing) - Math.floor(hearing.dispute.votePeriod / 2);
}

/** What the fee still holds for whoever decides: paid draws came out of it. */
export function unpaidFee({ dispute, draws }: Hearing): bigint {
  return dispute.seatFee - BigInt(draws) * dispute.drawBounty;
}

/** The first sitting, and where seats are drawn a second one. A policy's rulingWindow must exceed it. */
export function longestCase(
  rules: { evidencePeriod: number; votePeriod: number },
  isNamedRoster: boolean,
): number {
  return rules.evidencePeriod + (isNamedRoster ? 1 : 2) * rules.votePeriod;
}

/** Whether somebody else can take the seat once its holder is gone. */
export function canBeRefilled({ dispute, secondSitting }: Hearing): boolean {
  return !isNamed(dispute) && !secondSitting;
}
