import { type Address, concat, encodeFunctionData, type Hex } from "viem";
import type { Opening } from "../../../../shared/court/commitment.ts";
import type { Dispute } from "../../../../shared/court/dispute.ts";
import { courtAbi } from "../../../../shared/generated/courtAbi.ts";
import { tokenAbi } from "../../../../shared/generated/tokenAbi.ts";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import type { Call } from "../sendCalls/Call.ts";
import type { SigningContext } from "../signing/SigningRequest.ts";

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

/** @param note what brings the vote back: the court does not look behind its arguments */
export function commitCall(
  court: Address,
  dispute: Dispute,
  { commitment, note }: { commitment: Hex; note: Hex },
  context: SigningContext,
): Call {
  const args = [dispute, commitment] as const;
  const data = encodeFunctionData({ abi: courtAbi, functionName: "commit", args });
  return { to: court, data: concat([data, note]), context };
}

export function revealCall(
  court: Address,
  dispute: Dispute,
  commitments: readonly Hex[],
  openings: readonly Opening[],
): Call {
  const args = [dispute, commitments, openings] as const;
  return { to: court, data: encodeFunctionData({ abi: courtAbi, functionName: "reveal", args }) };
}

/** What an appeal costs, and what the court may take of its coin already. */
export interface Price {
  price: bigint;
  allowed: bigint;
}

export function appealCalls(court: Address, dispute: Dispute, price: Price): Call[] {
  return paying(
    court,
    dispute,
    price,
    encodeFunctionData({ abi: courtAbi, functionName: "appeal", args: [dispute] }),
  );
}

export function appealOutsideCalls(
  court: Address,
  dispute: Dispute,
  { outsideData, statedAward }: { outsideData: Hex; statedAward: number },
  price: Price,
): Call[] {
  const args = [dispute, outsideData, statedAward, price.price] as const;
  return paying(
    court,
    dispute,
    price,
    encodeFunctionData({ abi: courtAbi, functionName: "appealOutside", args }),
  );
}

/** In native coin the price goes along, otherwise the court takes it by its allowance. */
function paying(court: Address, { feeToken }: Dispute, { price, allowed }: Price, data: Hex): Call[] {
  const isNative = isNativeCoin({ address: feeToken });
  const call: Call = { to: court, data, value: isNative ? price : 0n, context: { price } };
  if (isNative || allowed >= price) return [call];
  const approve = encodeFunctionData({ abi: tokenAbi, functionName: "approve", args: [court, price] });
  return [{ to: feeToken, data: approve }, call];
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
