import { type Address, concat, encodeAbiParameters, type Hex } from "viem";
import type { Policy } from "../../../../shared/escrow/policy.ts";

/** The words the escrow hands to the arbitrator: the policy's own, and the parties behind them where it passes them. */
export function arbitratorWords(
  policy: Pick<Policy, "arbitratorData" | "passParties">,
  buyer: Address,
  seller: Address,
): Hex {
  if (!policy.passParties) return policy.arbitratorData;
  const parties = encodeAbiParameters([{ type: "address" }, { type: "address" }], [buyer, seller]);
  return concat([policy.arbitratorData, parties]);
}
