import * as z from "zod/mini";
import type { ListedTrade } from "../escrow/listedTrade.ts";
import { statuses } from "../escrow/status.ts";
import { termsSchema } from "../escrow/terms.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";
import { caseSchema } from "./caseSchema.ts";

/** A trade in a list: what the reducer makes of its logs, without the logs. */
export const tradeRowSchema = z.object({
  id: bytes32,
  terms: termsSchema,
  status: z.enum(statuses),
  endsAt: count(48),
  epoch: count(32),
  held: uint(96),
  paidOut: z.object({ toBuyer: uint(96), toSeller: uint(96) }),
  case: z.nullable(caseSchema),
  /** Paid to the seller at once: nothing was ever held. */
  charged: z.boolean(),
  /** Times of the first and of the last step. */
  paidAt: count(48),
  changedAt: count(48),
});

export type TradeRow = z.output<typeof tradeRowSchema>;

/** For lists and rules, which ask where a trade stands and not how it came there. */
export function tradeOfRow(row: TradeRow): ListedTrade {
  return { ...row, evidence: [], steps: [] };
}
