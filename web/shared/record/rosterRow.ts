import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes, bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";

/** A version's rules, field for field the contract's `Rules`. */
export const rulesSchema = z.object({
  open: z.boolean(),
  seats: count(8),
  rounds: count(8),
  evidencePeriod: count(24),
  votePeriod: count(24),
  revealPeriod: count(24),
  appealPeriod: count(24),
  newcomerWait: count(32),
  feeToken: address,
  seatFee: uint(80),
  bountyBps: count(16),
  stakeToken: address,
  minStake: uint(96),
  slash: uint(80),
  overturnedBps: count(16),
  outsideCourt: address,
  outsidePeriod: count(32),
  document: bytes32,
  outsideData: bytes(1024),
});

export type RulesJson = z.input<typeof rulesSchema>;

export const memberSchema = z.object({
  address,
  number: count(32),
  standing: z.enum(["Active", "Retired"]),
  stake: uint(96),
  maxLoad: count(8),
  load: count(16),
  eligibleAt: count(48),
  profile: bytes32,
  taken: count(32),
  served: count(32),
  absent: count(32),
  overturned: count(32),
  fees: uint(256),
});

/** A version of a roster with everybody who ever joined it, as the reducer has it. */
export const rosterRowSchema = z.object({
  id: bytes32,
  roster: bytes32,
  publisher: address,
  number: count(32),
  salt: bytes32,
  rules: rulesSchema,
  named: z.array(address),
  members: z.array(memberSchema),
});

export type RosterRow = z.output<typeof rosterRowSchema>;
