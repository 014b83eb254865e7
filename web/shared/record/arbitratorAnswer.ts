import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";
import { choiceCount } from "./choiceCount.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { memberSchema } from "./rosterRow.ts";

/** An arbitrator's public record, over all rosters. */
export const arbitratorAnswer = z.object({
  block: indexedBlock,
  address,
  memberships: z.array(
    z.object({
      version: bytes32,
      /** Of which roster, the how-manieth version, and what a seat pays: enough to name it and to know the price. */
      roster: bytes32,
      number: count(32),
      open: z.boolean(),
      feeToken: address,
      seatFee: uint(80),
      stakeToken: address,
      document: bytes32,
      member: memberSchema,
    }),
  ),
  taken: count(32),
  served: count(32),
  absent: count(32),
  /** Votes that no later round overturned, and those that one did. */
  upheld: count(32),
  overturned: count(32),
  /** From taking the seat to the vote; null without a vote. */
  medianDays: z.nullable(z.number()),
  /** How often each choice was voted for, by the number of choices that there were. */
  votes: z.array(choiceCount),
  /** Awards it voted for or against that were appealed. */
  appealed: count(32),
  /** The last votes first, with the hashes of their reasons. */
  latest: z.array(
    z.object({
      dispute: uint(256),
      choices: count(8),
      choice: count(8),
      reason: bytes32,
      takenAt: count(48),
      votedAt: count(48),
    }),
  ),
});

export type ArbitratorAnswer = z.output<typeof arbitratorAnswer>;
