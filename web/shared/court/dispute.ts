import { encodeAbiParameters, hexToBigInt, keccak256 } from "viem";
import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";

/** What never changes about a dispute: field for field the contract's `Dispute`, which its calls resend. */
export const disputeSchema = z.object({
  arbitrable: address,
  version: bytes32,
  number: count(32),
  members: count(32),
  createdAt: count(40),
  /** The version's rules, packed: see `schedule.ts`. */
  schedule: uint(152),
  choices: count(8),
  feeToken: address,
  seatFee: uint(80),
  buyer: address,
  seller: address,
});

export type Dispute = z.output<typeof disputeSchema>;

const disputeTuple = {
  type: "tuple",
  components: [
    { name: "arbitrable", type: "address" },
    { name: "version", type: "bytes32" },
    { name: "number", type: "uint32" },
    { name: "members", type: "uint32" },
    { name: "createdAt", type: "uint40" },
    { name: "schedule", type: "uint152" },
    { name: "choices", type: "uint8" },
    { name: "feeToken", type: "address" },
    { name: "seatFee", type: "uint80" },
    { name: "buyer", type: "address" },
    { name: "seller", type: "address" },
  ],
} as const;

export function disputeId(dispute: Dispute): bigint {
  return hexToBigInt(keccak256(encodeAbiParameters([disputeTuple], [dispute])));
}

/** True when the version names its only arbitrator, so that nobody is drawn and nobody can follow. */
export function isNamed(dispute: Dispute): boolean {
  return dispute.members === 0;
}
