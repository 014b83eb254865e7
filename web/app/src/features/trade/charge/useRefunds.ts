import { refundedBy, refundsOf } from "../../../../../shared/escrow/refund.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { useTrades } from "../../../lib/query/useTrades.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

export interface Refunds {
  /** The payment that this one gives back, if it is a refund itself. */
  of: Trade | null;
  /** What gave this one back, oldest first. */
  refunds: readonly Trade[];
}

/** How a payment at once is tied to others, which are all among the trades of either side. Undefined while they are read. */
export function useRefunds({ trade, side }: Pick<TradeScene, "trade" | "side">): Refunds | undefined {
  const { data } = useTrades(trade.terms[side ?? "buyer"]);
  if (!data) return undefined;
  return { of: refundedBy(trade, data.trades), refunds: refundsOf(trade, data.trades) };
}
