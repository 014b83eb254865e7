import { encodeAbiParameters, type Hex, keccak256 } from "viem";
import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes, bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";

/** Reusable rules of trades: field for field the contract's `Policy`. Durations in seconds, shares in basis points. */
export const policySchema = z.object({
  inspection: count(32),
  returnWindow: count(32),
  answerWindow: count(32),
  rulingWindow: count(32),
  feeBps: count(16),
  feeRecipient: address,
  defaultBuyerBps: count(16),
  choices: count(8),
  arbitrator: address,
  arbitratorData: bytes(1024),
  passParties: z.boolean(),
  caseFeeToken: address,
  maxCaseFee: uint(80),
  document: bytes32,
  templateId: uint(256),
});

export type Policy = z.output<typeof policySchema>;

const policyTuple = {
  type: "tuple",
  components: [
    { name: "inspection", type: "uint32" },
    { name: "returnWindow", type: "uint32" },
    { name: "answerWindow", type: "uint32" },
    { name: "rulingWindow", type: "uint32" },
    { name: "feeBps", type: "uint16" },
    { name: "feeRecipient", type: "address" },
    { name: "defaultBuyerBps", type: "uint16" },
    { name: "choices", type: "uint8" },
    { name: "arbitrator", type: "address" },
    { name: "arbitratorData", type: "bytes32" },
    { name: "passParties", type: "bool" },
    { name: "caseFeeToken", type: "address" },
    { name: "maxCaseFee", type: "uint80" },
    { name: "document", type: "bytes32" },
    { name: "templateId", type: "uint256" },
  ],
} as const;

/** The hash of the fields, a word each, with the hash of `arbitratorData` in its place. */
export function policyId(policy: Policy): Hex {
  const words = { ...policy, arbitratorData: keccak256(policy.arbitratorData) };
  return keccak256(encodeAbiParameters([policyTuple], [words]));
}
