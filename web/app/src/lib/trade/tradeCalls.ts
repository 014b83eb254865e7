import { type Address, encodeFunctionData } from "viem";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import type { Call } from "../sendCalls/Call.ts";
import type { SigningContext } from "../signing/SigningRequest.ts";

/** The calls that need nothing but the trade's terms. */
export type TermsCall = "deliver" | "allowReturn" | "markReturned" | "collect" | "reclaim";

export function termsCall(
  escrow: Address,
  functionName: TermsCall,
  terms: Terms,
  context: SigningContext,
): Call {
  return { to: escrow, data: encodeFunctionData({ abi: escrowAbi, functionName, args: [terms] }), context };
}

/** Pays out part or all of what is held: to the seller by `release`, to the buyer by `refund`. */
export function sliceCall(
  escrow: Address,
  functionName: "release" | "refund",
  { terms, amount }: { terms: Terms; amount: bigint },
  context: SigningContext,
): Call {
  return {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName, args: [terms, amount] }),
    context,
  };
}
