import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { memberSchema } from "./rosterRow.ts";

/** An arbitrator's public record, over all rosters. */
export const arbitratorAnswer = z.object({
  block: indexedBlock,
  address,
  memberships: z.array(z.object({ version: bytes32, member: memberSchema })),
  taken: count(32),
  served: count(32),
  absent: count(32),
  /** Votes that no later round overturned, and those that one did. */
  upheld: count(32),
  overturned: count(32),
  /** From taking the seat to the vote; null without a vote. */
  medianDays: z.nullable(z.number()),
  /** How often each choice was voted for, by the number of choices that there were. */
  votes: z.array(z.object({ choices: count(8), choice: count(8), times: count(32) })),
});
