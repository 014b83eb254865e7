import type { Address, Hex } from "viem";
import { tradeId } from "../../../../shared/escrow/terms.ts";
import { paymentCallData, settlementCallData } from "../../../../shared/sponsor/orderCalls.ts";
import type { PaymentOrder, SettlementOrder } from "../../../../shared/sponsor/orders.ts";

/** What a sponsor was given to carry: everything in it was signed, so it is good for one thing only. */
export type Sponsored =
  | { readonly kind: "payment"; readonly order: PaymentOrder }
  | { readonly kind: "settlement"; readonly order: SettlementOrder };

/** The call that carries it, whoever sends it. */
export const callDataOf = ({ kind, order }: Sponsored): Hex =>
  kind === "payment" ? paymentCallData(order) : settlementCallData(order);

/** From this instant on it can be carried no more. */
export const endOf = ({ kind, order }: Sponsored): number =>
  kind === "payment" ? order.validBefore : order.offer.expiresAt + 1;

export const tradeOf = ({ order }: Sponsored, chainId: number, escrow: Address): Hex =>
  tradeId(order.terms, chainId, escrow);
