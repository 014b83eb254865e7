import { type Address, encodeFunctionData, type Hex } from "viem";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { allowanceCalls } from "../../lib/sendCalls/allowanceCalls.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";
import type { SigningContext } from "../../lib/signing/SigningRequest.ts";

/** The case that a call is about, with what the signer checks. */
export interface CaseCall {
  escrow: Address;
  terms: Terms;
  policy: Policy;
  context: SigningContext;
}

/** A party's own word needs no signature beside the transaction's; one that somebody else hands in does. */
export interface Word {
  buyerBps: number;
  statement: Hex;
  expiresAt?: number;
  signature?: Hex;
}

/** Opens a case or answers one. `deposit` is zero for an answer that ends it. `allowed`: what the escrow may take already. */
export function wordCalls(
  functionName: "openCase" | "answer",
  { escrow, terms, policy, context }: CaseCall,
  { buyerBps, statement, expiresAt = 0, signature = "0x" }: Word,
  { deposit, allowed }: { deposit: bigint; allowed: bigint },
): Call[] {
  const isNative = isNativeCoin({ address: policy.caseFeeToken });
  const plea = { buyerBps, statement, expiresAt, signature };
  const data = encodeFunctionData({ abi: escrowAbi, functionName, args: [terms, policy, plea] });
  const call: Call = { to: escrow, data, value: isNative ? deposit : 0n, context };
  if (isNative) return [call];
  const token = policy.caseFeeToken;
  return [...allowanceCalls({ token, spender: escrow, amount: deposit, allowed }), call];
}

/** Asks the arbitrator again. `gift` is what the price exceeds the deposits by; it is not repaid. */
export function createDisputeCalls(
  { escrow, terms, policy, context }: CaseCall,
  { gift, allowed }: { gift: bigint; allowed: bigint },
): Call[] {
  const isNative = isNativeCoin({ address: policy.caseFeeToken });
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "createDispute", args: [terms, policy] });
  const call: Call = { to: escrow, data, value: isNative ? gift : 0n, context };
  if (isNative) return [call];
  const token = policy.caseFeeToken;
  return [...allowanceCalls({ token, spender: escrow, amount: gift, allowed }), call];
}

/** The calls that need nothing but terms and policy. */
export function plainCaseCall(
  functionName: "concede" | "defaultJudgment" | "lapse" | "execute",
  { escrow, terms, policy, context }: CaseCall,
): Call {
  return {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName, args: [terms, policy] }),
    context,
  };
}

export function submitEvidenceCall(escrow: Address, trade: Hex, hash: Hex, context: SigningContext): Call {
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "submitEvidence", args: [trade, hash] });
  return { to: escrow, data, context };
}
