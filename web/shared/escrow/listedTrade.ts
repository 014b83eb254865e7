import { isCharge, type Trade } from "./trade.ts";

/** A trade as lists show it: where it stands and since when, also where nothing is known of what led there. */
export interface ListedTrade extends Trade {
  /** Paid to the seller at once: nothing was ever held. */
  charged: boolean;
  /** Times of the first and of the last step. */
  paidAt: number;
  changedAt: number;
}

/** From a trade with all its steps. */
export function listedTrade(trade: Trade): ListedTrade {
  const timeOf = (at: number) => trade.steps.at(at)?.log.time ?? 0;
  return { ...trade, charged: isCharge(trade), paidAt: timeOf(0), changedAt: timeOf(-1) };
}
