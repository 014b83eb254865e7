import { encodeAbiParameters, getAbiItem, type Hex } from "viem";
import type { Policy } from "../escrow/policy.ts";
import type { Terms } from "../escrow/terms.ts";
import { escrowAbi } from "../generated/escrowAbi.ts";

const { inputs } = getAbiItem({ abi: escrowAbi, name: "execute" });

/**
 * What lets the court pay a ruling out in the transaction that gives it. Should the payout fail there, the ruling still
 * stands, and anyone pays it out later. Empty for a dispute of another contract.
 */
export function executionOf(trade: { terms: Terms; policy: Policy } | null): Hex {
  return trade ? encodeAbiParameters(inputs, [trade.terms, trade.policy]) : "0x";
}
