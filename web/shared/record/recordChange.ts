import * as z from "zod/mini";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";

/** What the stream tells after a block: which rows are not as they were, also where a step was undone. */
export const recordChange = z.object({
  block: z.object({ number: count(48), time: count(48) }),
  trades: z.array(bytes32),
  disputes: z.array(bytes32),
  rosters: z.array(bytes32),
});

export type RecordChange = z.output<typeof recordChange>;
