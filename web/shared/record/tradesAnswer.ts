import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { mostBeginnings } from "./mostBeginnings.ts";
import { cursor, pageOf } from "./pageOf.ts";
import { tradeRowSchema } from "./tradeRow.ts";

const beginning = "0x[0-9a-fA-F]{1,64}";

/** What somebody asks of their trades; what changed last comes first. */
export const tradesQuery = z.object({
  ...pageOf,
  side: z.optional(z.enum(["buyer", "seller"])),
  state: z.optional(z.enum(["open", "inCase", "closed"])),
  token: z.optional(address),
  /** Beginnings of a trade's id, of the other side's address or of the agreement's hash, with commas between them: any of them will do. */
  search: z.optional(
    z.string().check(z.regex(new RegExp(`^${beginning}(,${beginning}){0,${mostBeginnings - 1}}$`))),
  ),
});

export type TradesQuery = z.output<typeof tradesQuery>;

export const tradesAnswer = z.object({
  block: indexedBlock,
  trades: z.array(tradeRowSchema),
  /** Null at the end of the list. */
  next: z.nullable(cursor),
});

export type TradesAnswer = z.output<typeof tradesAnswer>;
