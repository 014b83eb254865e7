import type { Hex } from "viem";
import type { Ballot } from "./commitment.ts";

export const commitmentTypes = {
  Commitment: [
    { name: "disputeId", type: "uint256" },
    { name: "sitting", type: "uint8" },
    { name: "commitment", type: "bytes32" },
  ],
} as const;

/** Consent to a hidden vote, which anyone may then carry to the court. It is good there, in this sitting, and nowhere else. */
export function commitmentTypedData({ chainId, court, disputeId, sitting }: Ballot, commitment: Hex) {
  return {
    domain: { name: "Parley Court", version: "1", chainId, verifyingContract: court },
    types: commitmentTypes,
    primaryType: "Commitment",
    message: { disputeId, sitting, commitment },
  } as const;
}
