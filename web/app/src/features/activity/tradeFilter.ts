import type { Trade } from "../../../../shared/escrow/trade.ts";

export const tradeFilters = ["open", "closed", "all"] as const;
export type TradeFilter = (typeof tradeFilters)[number];

export function filterTrades(trades: readonly Trade[], filter: TradeFilter): Trade[] {
  return trades.filter(({ status }) => filter === "all" || (status === "Closed") === (filter === "closed"));
}
