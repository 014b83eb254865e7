import { concat, encodeFunctionData, type Hex } from "viem";
import { courtAbi } from "../generated/courtAbi.ts";
import type { Dispute } from "./dispute.ts";
import type { SignedCommitment } from "./signedCommitment.ts";

/** The call that carries them together, with everybody's note behind its arguments, where the court does not look. */
export function commitSignedData(dispute: Dispute, signed: readonly SignedCommitment[]): Hex {
  const args = [dispute, signed] as const;
  const data = encodeFunctionData({ abi: courtAbi, functionName: "commitSigned", args });
  return concat([data, ...signed.map(({ note }) => note)]);
}
