import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { cursor, pageOf } from "./pageOf.ts";
import { tradeRowSchema } from "./tradeRow.ts";

/** What somebody asks of their trades; what changed last comes first. */
export const tradesQuery = z.object({
  ...pageOf,
  side: z.optional(z.enum(["buyer", "seller"])),
  state: z.optional(z.enum(["open", "inCase", "closed"])),
  token: z.optional(address),
  /** The beginning of a trade's id, of the other side's address or of the agreement's hash. */
  search: z.optional(z.string().check(z.regex(/^0x[0-9a-fA-F]{1,64}$/))),
});

export type TradesQuery = z.output<typeof tradesQuery>;

export const tradesAnswer = z.object({
  block: indexedBlock,
  trades: z.array(tradeRowSchema),
  /** Null at the end of the list. */
  next: z.nullable(cursor),
});

export type TradesAnswer = z.output<typeof tradesAnswer>;
