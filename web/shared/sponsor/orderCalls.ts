import { encodeFunctionData, type Hex } from "viem";
import { escrowAbi } from "../generated/escrowAbi.ts";
import type { PaymentOrder, SettlementOrder } from "./orders.ts";

/** The only calls that a sponsor makes, all of the escrow and without value: built from the fields, never taken over. */
export function paymentCallData({ terms, validAfter, validBefore, signature }: PaymentOrder): Hex {
  return encodeFunctionData({
    abi: escrowAbi,
    functionName: "payWithAuthorization",
    args: [terms, BigInt(validAfter), BigInt(validBefore), signature],
  });
}

export function settlementCallData({ terms, offer, policy }: SettlementOrder): Hex {
  return policy
    ? encodeFunctionData({ abi: escrowAbi, functionName: "settleCase", args: [terms, policy, offer] })
    : encodeFunctionData({ abi: escrowAbi, functionName: "settle", args: [terms, offer] });
}
