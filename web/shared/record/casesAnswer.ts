import * as z from "zod/mini";
import { hearingRowSchema } from "./hearingRow.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { cursor, pageOf } from "./pageOf.ts";
import { tradeRowSchema } from "./tradeRow.ts";

/** As which one is on the case: a side of the trade, or somebody who sits or sat. */
export const casesQuery = z.object({ ...pageOf, as: z.enum(["party", "arbitrator"]) });

export type CasesQuery = z.output<typeof casesQuery>;

export const casesAnswer = z.object({
  block: indexedBlock,
  cases: z.array(
    z.object({
      /** Null for a dispute that is none of the escrow's. */
      trade: z.nullable(tradeRowSchema),
      /** Null while the case is not before the court. */
      hearing: z.nullable(hearingRowSchema),
    }),
  ),
  next: z.nullable(cursor),
});
