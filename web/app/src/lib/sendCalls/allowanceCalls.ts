import { type Address, encodeFunctionData } from "viem";
import { tokenAbi } from "../../../../shared/generated/tokenAbi.ts";
import type { Call } from "./Call.ts";

/** An allowance that is needed, and what there is of it already. */
export interface NeededAllowance {
  token: Address;
  spender: Address;
  amount: bigint;
  allowed: bigint;
}

/**
 * Allows exactly the amount, where less is allowed. Coins in the manner of the oldest dollar coin refuse to change one
 * allowance into another, so what is left of an earlier one is taken back first.
 */
export function allowanceCalls({ token, spender, amount, allowed }: NeededAllowance): Call[] {
  if (allowed >= amount) return [];
  const approve = (granted: bigint): Call => ({
    to: token,
    data: encodeFunctionData({ abi: tokenAbi, functionName: "approve", args: [spender, granted] }),
  });
  return allowed === 0n ? [approve(amount)] : [approve(0n), approve(amount)];
}
