import { type Address, encodeFunctionData, zeroHash } from "viem";
import { type Terms, tradeId } from "../../../../shared/escrow/terms.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../../shared/generated/tokenAbi.ts";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { allowanceCalls } from "../../lib/sendCalls/allowanceCalls.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";
import type { CoinWords, SigningContext } from "../../lib/signing/SigningRequest.ts";

/** What a payment into the escrow is made of. */
export interface Payment {
  escrow: Address;
  terms: Terms;
  /** Terms, policy and agreement, so that the signer checks them itself. */
  context: SigningContext;
}

/** By native coin, or by an allowance that suffices. */
export function payCall({ escrow, terms, context }: Payment): Call {
  return {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "pay", args: [terms] }),
    value: isNativeCoin({ address: terms.token }) ? terms.amount : 0n,
    context,
  };
}

/** The escrow may take exactly this payment, and then does. `allowed`: what it may take already. */
export function approveAndPayCalls(payment: Payment, allowed: bigint): Call[] {
  const { escrow, terms } = payment;
  const { token, amount } = terms;
  return [...allowanceCalls({ token, spender: escrow, amount, allowed }), payCall(payment)];
}

/** The same without a signature. Coins that read signatures let an allowance be changed whatever is left of it. */
const unsigned = (payment: Payment): Call[] => approveAndPayCalls(payment, 0n);

/** The permit travels with the payment. It is not made before the payment is agreed to. */
export function permitCall(payment: Payment, coin: CoinWords, nonce: bigint, deadline: number): Call {
  const { escrow, terms, context } = payment;
  return {
    to: escrow,
    data: encodeFunctionData({
      abi: escrowAbi,
      functionName: "payWithPermit",
      args: [terms, BigInt(deadline), 0, zeroHash, zeroHash],
    }),
    context,
    lacks: { prelude: { kind: "permit", coin, nonce }, rehearsal: unsigned(payment) },
  };
}

/** The authorization, which accepts these very terms, is carried to the escrow. It is made together with the call. */
export function authorizationCall(payment: Payment, coin: CoinWords, validBefore: number): Call {
  const { escrow, terms, context } = payment;
  return {
    to: escrow,
    data: encodeFunctionData({
      abi: escrowAbi,
      functionName: "payWithAuthorization",
      args: [terms, 0n, BigInt(validBefore), "0x"],
    }),
    context,
    lacks: { prelude: { kind: "authorization", coin }, rehearsal: unsigned(payment) },
  };
}

/** Through Permit2, whose number is the trade's: one trade is paid once, whatever was signed for it before. */
export function permit2Call(payment: Payment, chainId: number, deadline: number): Call {
  const { escrow, terms, context } = payment;
  const nonce = BigInt(tradeId(terms, chainId, escrow));
  return {
    to: escrow,
    data: encodeFunctionData({
      abi: escrowAbi,
      functionName: "payWithPermit2",
      args: [terms, nonce, BigInt(deadline), "0x"],
    }),
    context,
    lacks: { prelude: { kind: "permit2" }, rehearsal: unsigned(payment) },
  };
}

/** Money that goes straight to somebody, with nothing to protect it. */
export function plainCall(token: Address, to: Address, amount: bigint): Call {
  if (isNativeCoin({ address: token })) return { to, value: amount };
  return {
    to: token,
    data: encodeFunctionData({ abi: tokenAbi, functionName: "transfer", args: [to, amount] }),
  };
}
