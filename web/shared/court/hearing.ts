import type { Address, Hex } from "viem";
import type { Side } from "../escrow/side.ts";
import type { LogPosition } from "../escrow/tradeLog.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { seatCommitted } from "./commitment.ts";
import type { DisputeLog } from "./courtLog.ts";
import { type Dispute, isNamed } from "./dispute.ts";
import type { Schedule } from "./schedule.ts";

/** In the order of the contract's enum. */
export const stages = ["None", "Drawing", "Seated", "Outside", "Ruled", "Delivered"] as const;
/** What ended early: every seat has committed; every commitment is revealed. In the order of the contract's enum. */
export const turns = ["None", "Committed", "Revealed"] as const;

export type Stage = (typeof stages)[number];
export type Turn = (typeof turns)[number];

/** A dispute before the court, with everything that its logs tell. */
export interface Hearing {
  id: bigint;
  dispute: Dispute;
  schedule: Schedule;
  stage: Stage;
  /** From 0; each appeal begins the next. */
  round: number;
  /** From 0; each panel, of a round or after a failed one, is the next. */
  sitting: number;
  /** The round's first panel failed; when this one does, too, nobody decides. */
  isSecondSitting: boolean;
  turn: Turn;
  turnedAt: number;
  /** Before the outside court: last instant to ask it. */
  evidenceEndsAt: number;
  /** Who closed this round's evidence early. */
  closedBy: Side[];
  /** The block that decides the draw; zero when nobody is drawn. */
  seedBlock: number;
  /** Draws of this round that were paid. */
  draws: number;
  /** Which of two middle votes counts: a bit of the draw's seed. */
  upper: boolean;
  /** The sitting's seats; none while the outside court is asked. */
  panel: Seat[];
  /** The sitting's hidden votes, in the order in which reveals resend them. */
  commitments: Hex[];
  /** Who sat once and shall not sit again, first to last. */
  formers: Address[];
  /** Rounds that were appealed. */
  appealed: Round[];
  /** At most one of either side, in the order of asking. */
  escalations: Escalation[];
  /** Null until there is one. Zero: refused, or nobody decided. */
  ruling: number | null;
  steps: DisputeLog[];
}

export interface Seat {
  holder: Address | null;
  recusals: number;
  vote: Vote | null;
  /** Its vote was told too early, and does not count. */
  isVoid: boolean;
}

export interface Vote {
  arbitrator: Address;
  /** 1 … `choices`, or 0 to refuse to rule. */
  choice: number;
  /** SHA-256 of the written reasons. */
  reason: Hex;
  at: LogPosition;
}

/** A round that was appealed. It is judged against the final award. */
export interface Round {
  appellant: Address;
  award: number;
  sitting: number;
  draws: number;
  panel: Seat[];
  /** What the appeal cost: the next panel, or the outside court. */
  paid: bigint;
}

/** A side's question to the outside court: the last award (1) or its own (2). */
export interface Escalation {
  side: Side;
  outsideId: bigint;
  cost: bigint;
  /** Last instant of its ruling; afterwards the last award stands. */
  endsAt: number;
  statedAward: number;
  /** 0 while it has not ruled, 2 when the appellant's award was chosen. */
  ruling: number;
}

export const vacantSeat: Seat = { holder: null, recusals: 0, vote: null, isVoid: false };

export function vacantPanel(size: number): Seat[] {
  return Array.from({ length: size }, () => vacantSeat);
}

/** The seat that somebody holds in the present sitting, null without one. */
export function seatOf({ panel }: Hearing, viewer: Address): number | null {
  const index = panel.findIndex(({ holder }) => holder !== null && sameAddress(holder, viewer));
  return index === -1 ? null : index;
}

/** Whether somebody sits, or sat in a round that may still be overturned: its stake is locked until the end. */
export function holdsSeat(hearing: Hearing, viewer: Address): boolean {
  const panels = [hearing.panel, ...hearing.appealed.map(({ panel }) => panel)];
  return panels.flat().some(({ holder }) => holder !== null && sameAddress(holder, viewer));
}

/** Whether a seat's hidden vote is known to the court: the lowest byte of a commitment is its seat. */
export function hasCommitted({ commitments }: Pick<Hearing, "commitments">, seat: number): boolean {
  return commitments.some((commitment) => seatCommitted(commitment) === seat);
}

/** Seats whose hidden votes are neither open nor void. */
export function hiddenSeats(hearing: Pick<Hearing, "commitments" | "panel">): number[] {
  return hearing.panel.flatMap(({ vote, isVoid }, seat) =>
    hasCommitted(hearing, seat) && vote === null && !isVoid ? [seat] : [],
  );
}

/** The present sitting's votes that count. */
export function votesIn(panel: readonly Seat[]): Vote[] {
  return panel.flatMap(({ vote }) => vote ?? []);
}

/** Whether another panel follows when this one fails. */
export function canBeRefilled({ dispute, isSecondSitting }: Hearing): boolean {
  return !isNamed(dispute) && !isSecondSitting;
}
