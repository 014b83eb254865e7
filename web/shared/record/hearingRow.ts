import * as z from "zod/mini";
import { disputeSchema } from "../court/dispute.ts";
import { type Hearing, stages, turns } from "../court/hearing.ts";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";

const side = z.enum(["buyer", "seller"]);
const position = z.object({
  blockNumber: uint(64),
  logIndex: count(32),
  transactionHash: bytes32,
  time: count(48),
});

const seat = z.object({
  holder: z.nullable(address),
  recusals: count(16),
  vote: z.nullable(z.object({ arbitrator: address, choice: count(8), reason: bytes32, at: position })),
  isVoid: z.boolean(),
});

const round = z.object({
  appellant: address,
  award: count(8),
  sitting: count(16),
  draws: count(16),
  panel: z.array(seat),
  paid: uint(256),
});

const escalation = z.object({
  side,
  outsideId: uint(256),
  cost: uint(256),
  endsAt: count(48),
  statedAward: count(8),
  ruling: count(8),
});

const periods = { evidence: count(24), vote: count(24), reveal: count(24), appeal: count(24) };

/** A dispute in a list: what the reducer makes of its logs, without the logs. */
export const hearingRowSchema = z.object({
  id: uint(256),
  dispute: disputeSchema,
  schedule: z.object({
    ...periods,
    seats: count(8),
    rounds: count(8),
    bountyBps: count(16),
    overturnedBps: count(16),
    outside: z.boolean(),
  }),
  stage: z.enum(stages),
  round: count(16),
  sitting: count(16),
  isSecondSitting: z.boolean(),
  turn: z.enum(turns),
  turnedAt: count(48),
  evidenceEndsAt: count(48),
  closedBy: z.array(side),
  seedBlock: count(48),
  draws: count(16),
  upper: z.boolean(),
  panel: z.array(seat),
  commitments: z.array(bytes32),
  formers: z.array(address),
  appealed: z.array(round),
  escalations: z.array(escalation),
  ruling: z.nullable(count(8)),
});

export type HearingRow = z.output<typeof hearingRowSchema>;
/** The dispute in JSON. */
export type HearingJson = z.input<typeof hearingRowSchema>;

/** For the rules, which ask where a dispute stands and not how it came there. */
export function hearingOfRow(row: HearingRow): Hearing {
  return { ...row, steps: [] };
}
