import type { Hex } from "viem";
import { type Agreement, termsOf } from "../../../../../shared/agreement/agreement.ts";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useTrades } from "../../../lib/query/useTrades.ts";
import { concerns } from "../../../lib/sendCalls/Call.ts";
import type { Pending } from "../../../lib/sendCalls/PendingStore.ts";
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
  return { state: paymentStateOf(trade, data?.trades ?? [], pending), trade };
}

/** The same of a trade by its id, among the account's own and what is on its way. */
export function paymentStateOf(
  trade: Hex,
  paid: readonly { id: Hex }[],
  pending: readonly Pick<Pending, "purpose">[],
): PaymentState["state"] {
  if (paid.some(({ id }) => id === trade)) return "paid";
  const isPaying = pending.some(
    ({ purpose }) => (purpose?.action === "pay" || purpose?.action === "payMany") && concerns(purpose, trade),
  );
  return isPaying ? "onItsWay" : "open";
}
