import { termsOf } from "../../../../../shared/agreement/agreement.ts";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import type { Card } from "../../../../../shared/talk/content/card.ts";
import type { PaidOne } from "../sign/usePay.ts";

/** A payment that was just made, for the conversation that led to it. */
export function paidTradeCard({ agreement, transaction }: Pick<PaidOne, "agreement" | "transaction">): Card {
  const { escrow, price } = agreement;
  const { chainId } = price.token;
  const trade = tradeId(termsOf(agreement), chainId, escrow);
  return { card: "trade", chainId, escrow, trade, transaction };
}
