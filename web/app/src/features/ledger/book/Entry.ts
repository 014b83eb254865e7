import type { Address, Hex } from "viem";
import type { MovementKind } from "../../../../../shared/escrow/movements.ts";
import type { Terms } from "../../../../../shared/escrow/terms.ts";

/** Why money moved: for a trade, or as the coin's own log tells. */
export type EntryKind =
  | MovementKind
  | "withdrawn"
  | "sent"
  | "gotten"
  | "issued"
  | "escrowOut"
  | "escrowIn"
  | "courtOut"
  | "courtIn";

/** Where a log stands, and the time of its block. */
export interface Place {
  block: number;
  index: number;
  time: number;
  tx: Hex;
}

/** One movement of money, as the list shows it. */
export interface Entry extends Place {
  /** The same at each visit: notes are kept under it. */
  id: string;
  kind: EntryKind;
  token: Address;
  /** Before what was kept back. */
  amount: bigint;
  fee: bigint;
  /** What it added to the account, or took from it. Zero where it went past the account. */
  change: bigint;
  /** Why it went past the account: it waits in the escrow, or somebody else paid or received it. */
  past: "waits" | "elsewhere" | null;
  other: Address;
  trade: { id: Hex; terms: Terms } | null;
}

/** What a trade's step moved for the viewer, wherever it was read. */
export interface TradeMovement extends Place {
  part: number;
  kind: MovementKind;
  token: Address;
  amount: bigint;
  fee: bigint;
  other: Address;
  trade: { id: Hex; terms: Terms };
}

export interface Transfer extends Place {
  token: Address;
  from: Address;
  to: Address;
  amount: bigint;
}

export interface Credit extends Place {
  token: Address;
  amount: bigint;
}

export interface Withdrawal extends Credit {
  contract: Address;
  to: Address;
}
