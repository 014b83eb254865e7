import * as z from "zod/mini";
import { outcomes } from "../escrow/status.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";

const side = z.enum(["buyer", "seller"]);
const parts = { toBuyer: uint(256), toSeller: uint(256) };

/** A trade's case, field for field as the reducer has it. */
export const caseSchema = z.object({
  claimant: side,
  claimBps: count(16),
  claimStatement: bytes32,
  answer: z.nullable(z.object({ ...parts, buyerBps: count(16), statement: bytes32, difference: uint(256) })),
  disputeId: z.nullable(uint(256)),
  caseFee: uint(256),
  ruling: z.nullable(count(8)),
  end: z.nullable(
    z.object({
      ...parts,
      outcome: z.enum(outcomes),
      buyerDeposit: uint(256),
      sellerDeposit: uint(256),
    }),
  ),
});

/** The case in JSON. */
export type CaseJson = z.input<typeof caseSchema>;
