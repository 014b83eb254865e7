import type { Hex } from "viem";
import { type Agreement, termsOf } from "../../../../../shared/agreement/agreement.ts";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useTrades } from "../../../lib/query/useTrades.ts";
import { usePending } from "../../../lib/sendCalls/usePending.ts";

export interface PaymentState {
  state: "open" | "onItsWay" | "paid";
  trade: Hex;
}

/** Whether this very agreement was paid already, or is being paid: by an earlier page, another tab or another device. */
export function usePaymentState(agreement: Agreement): PaymentState {
  const { chainId, escrow } = useChain().config;
  const trade = tradeId(termsOf(agreement), chainId, escrow);
  const { data } = useTrades(agreement.buyer.address);
  const pending = usePending();
  if (data?.trades.some((one) => one.id === trade)) return { state: "paid", trade };
  if (pending.some(({ purpose }) => purpose?.action === "pay" && purpose.trade === trade)) {
    return { state: "onItsWay", trade };
  }
  return { state: "open", trade };
}
