import { type Address, encodeAbiParameters, encodeFunctionData, getAbiItem, type Hex } from "viem";
import type { Dispute } from "../../../../shared/court/dispute.ts";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { courtAbi } from "../../../../shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import type { Call } from "../sendCalls/Call.ts";
import type { SigningContext } from "../signing/SigningRequest.ts";

const { inputs: executeInputs } = getAbiItem({ abi: escrowAbi, name: "execute" });

/**
 * What lets the court pay a ruling out in the transaction that gives it. Should the payout fail there, the ruling still
 * stands, and anyone pays it out later. Empty for a dispute of another contract.
 */
export function executionOf(trade: { terms: Terms; policy: Policy } | null): Hex {
  return trade ? encodeAbiParameters(executeInputs, [trade.terms, trade.policy]) : "0x";
}

export function closeEvidenceCall(court: Address, dispute: Dispute): Call {
  return {
    to: court,
    data: encodeFunctionData({ abi: courtAbi, functionName: "closeEvidence", args: [dispute] }),
  };
}

export function drawCall(court: Address, dispute: Dispute): Call {
  return { to: court, data: encodeFunctionData({ abi: courtAbi, functionName: "draw", args: [dispute] }) };
}

export function voteCall(
  court: Address,
  dispute: Dispute,
  { choice, reason }: { choice: number; reason: Hex },
  execution: Hex,
  context: SigningContext = {},
): Call {
  const args = [dispute, choice, reason, execution] as const;
  return { to: court, data: encodeFunctionData({ abi: courtAbi, functionName: "vote", args }), context };
}

export function recuseCall(
  court: Address,
  dispute: Dispute,
  seat: number,
  execution: Hex,
  context: SigningContext = {},
): Call {
  const args = [dispute, seat, execution] as const;
  return { to: court, data: encodeFunctionData({ abi: courtAbi, functionName: "recuse", args }), context };
}

/** The calls by which anyone may end a dispute. */
export function endingCall(
  court: Address,
  functionName: "timeOut" | "executeRuling",
  dispute: Dispute,
  execution: Hex,
  context: SigningContext = {},
): Call {
  const data = encodeFunctionData({ abi: courtAbi, functionName, args: [dispute, execution] });
  return { to: court, data, context };
}
