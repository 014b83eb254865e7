import * as z from "zod/mini";
import { movementKinds } from "../escrow/movements.ts";
import { termsSchema } from "../escrow/terms.ts";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { cursor, digits, pageOf } from "./pageOf.ts";

/** Somebody's money, the last movement first. Of rows this small an answer carries many: whole years are read. */
export const payoutsQuery = z.object({ ...pageOf, limit: z._default(digits(1, 1_000), 50) });

export type PayoutsQuery = z.output<typeof payoutsQuery>;

/** What a trade's steps moved; and what was fetched from a contract that kept it, about no trade. */
export const payoutKinds = [...movementKinds, "withdrawn"] as const;

const payoutRow = z.object({
  kind: z.enum(payoutKinds),
  /** Null for what was withdrawn. */
  trade: z.nullable(z.object({ id: bytes32, terms: termsSchema })),
  /** The other side of the trade, or the contract that the money was fetched from. */
  other: address,
  token: address,
  /** Before what was kept back. */
  amount: uint(256),
  fee: uint(256),
  block: count(48),
  /** Of the log in its block. */
  index: count(32),
  /** Which of the log's movements, of anybody's. */
  part: count(8),
  time: count(48),
  tx: bytes32,
});

export type PayoutRow = z.output<typeof payoutRow>;

export const payoutsAnswer = z.object({
  block: indexedBlock,
  payouts: z.array(payoutRow),
  next: z.nullable(cursor),
});

export type PayoutsAnswer = z.output<typeof payoutsAnswer>;
