import type { Address, Hex } from "viem";
import { type Terms, tradeId } from "../../../shared/escrow/terms.ts";
import { paymentCallData, settlementCallData } from "../../../shared/sponsor/orderCalls.ts";
import type { PaymentOrder, SettlementOrder } from "../../../shared/sponsor/orders.ts";

/** One order, ready to be carried. */
export interface Errand {
  /** Asked for twice, it is carried once. */
  key: string;
  data: Hex;
  /** Those who signed it: whose quotas it takes from. */
  persons: readonly Address[];
  coin: Address;
  /** Last second of a block in which it can be carried. */
  endsAt: number;
}

interface Place {
  chainId: number;
  escrow: Address;
}

/** A trade is paid once, whichever of several signatures does it. */
export function paymentErrand(order: PaymentOrder, { chainId, escrow }: Place): Errand {
  const { terms, validBefore } = order;
  return {
    key: `payment:${tradeId(terms, chainId, escrow)}`,
    data: paymentCallData(order),
    persons: [terms.buyer],
    coin: terms.token,
    endsAt: validBefore - 1,
  };
}

export function settlementErrand(order: SettlementOrder, { chainId, escrow }: Place): Errand {
  const { terms, offer } = order;
  const data = settlementCallData(order);
  return {
    key: `settlement:${tradeId(terms, chainId, escrow)}:${offer.toBuyer}:${offer.expiresAt}:${offer.buyerSignature}`,
    data,
    persons: partiesOf(terms),
    coin: terms.token,
    endsAt: offer.expiresAt,
  };
}

export const partiesOf = ({ buyer, seller }: Terms): Address[] => [buyer, seller];
