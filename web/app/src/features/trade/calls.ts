import { type Address, encodeFunctionData } from "viem";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { allowanceCalls } from "../../lib/sendCalls/allowanceCalls.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";
import type { SigningContext } from "../../lib/signing/SigningRequest.ts";

/** The refund of a payment at once is another one, the other way; an allowance of exactly its amount stands before it. */
export function chargeCalls(escrow: Address, terms: Terms, allowed: bigint, context: SigningContext): Call[] {
  const { token, amount } = terms;
  const isNative = isNativeCoin({ address: token });
  const charge: Call = {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "charge", args: [terms] }),
    value: isNative ? amount : 0n,
    context,
  };
  return isNative ? [charge] : [...allowanceCalls({ token, spender: escrow, amount, allowed }), charge];
}

/** Gives the other side time until `until`. */
export function extendCall(escrow: Address, terms: Terms, until: number, context: SigningContext): Call {
  return {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "extend", args: [terms, until] }),
    context,
  };
}

/** Sends the caller's own credit to `to`. */
export function withdrawCall(escrow: Address, token: Address, to: Address): Call {
  return {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "withdraw", args: [token, to] }),
  };
}

/** Tries once more to push somebody's credit to its owner. */
export function pushCreditCall(escrow: Address, owner: Address, token: Address): Call {
  return {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "pushCredit", args: [owner, token] }),
  };
}
