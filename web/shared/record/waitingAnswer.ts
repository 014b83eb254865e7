import * as z from "zod/mini";
import { policySchema } from "../escrow/policy.ts";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";
import { hearingRowSchema } from "./hearingRow.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { tradeRowSchema } from "./tradeRow.ts";

export const waitingQuery = z.object({ viewer: address });

/** Null: it can be done as long as nobody did. */
const by = z.nullable(count(48));

/** Everything that waits for somebody, what ends first before the rest. */
export const waitingAnswer = z.object({
  block: indexedBlock,
  /** The chain's time by which it was found. */
  now: count(48),
  trades: z.array(z.object({ must: z.string(), by, trade: tradeRowSchema })),
  hearings: z.array(z.object({ must: z.string(), by, hearing: hearingRowSchema })),
  /** Money that could not be pushed, or that the court owes. */
  credits: z.array(z.object({ contract: address, token: address, amount: uint(256) })),
  /** Fees of an arbitrator that were not withdrawn. */
  fees: z.array(z.object({ version: bytes32, amount: uint(256) })),
  /** The rules of the trades above. */
  policies: z.array(policySchema),
  /** There is more of it than one answer holds. */
  isCut: z.boolean(),
});
