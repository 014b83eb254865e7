import * as z from "zod/mini";
import { policySchema } from "../escrow/policy.ts";
import { chainLogSchema } from "./chainLogSchema.ts";
import { hearingRowSchema } from "./hearingRow.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { tradeRowSchema } from "./tradeRow.ts";

/** A trade with its whole history: the row, and the logs from which a page makes the same row by itself. */
export const tradeAnswer = z.object({
  block: indexedBlock,
  trade: tradeRowSchema,
  policy: policySchema,
  logs: z.array(chainLogSchema),
  /** Its dispute before the court; null where there is none, or another court has it. */
  hearing: z.nullable(hearingRowSchema),
  courtLogs: z.array(chainLogSchema),
});
