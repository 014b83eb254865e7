import { encodeFunctionData } from "viem";
import { caseEnding } from "../../../../shared/escrow/caseEnding.ts";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import { isInCase } from "../../../../shared/escrow/status.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import type { Call } from "../sendCalls/Call.ts";
import type { SigningContext } from "../signing/SigningRequest.ts";
import { depositsOf } from "../trade/depositsOf.ts";
import type { KnownOffer } from "./SignedOffer.ts";

/** Takes the other side's offer. Who submits need not sign. */
export function acceptCall(
  trade: Trade,
  policy: Policy,
  { by, offer }: KnownOffer,
  context: SigningContext,
): Call {
  const { terms, status } = trade;
  const { toBuyer, expiresAt, signature, escrow } = offer;
  const signed = {
    toBuyer,
    expiresAt,
    buyerSignature: by === "buyer" ? signature : "0x",
    sellerSignature: by === "seller" ? signature : "0x",
  } as const;
  const data = isInCase(status)
    ? encodeFunctionData({ abi: escrowAbi, functionName: "settleCase", args: [terms, policy, signed] })
    : encodeFunctionData({ abi: escrowAbi, functionName: "settle", args: [terms, signed] });
  const back = isInCase(status) ? depositsOf(caseEnding(trade, policy, { kind: "settled", toBuyer })) : {};
  return { to: escrow, data, context: { ...context, ...back } };
}

/** Kills every offer signed so far, by both sides. */
export function revokeOffersCall(escrow: Call["to"], { terms }: Trade, context: SigningContext): Call {
  return {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "revokeOffers", args: [terms] }),
    context,
  };
}
