import { listedTrade } from "../../../web/shared/escrow/listedTrade.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";

/** What the indexer should tell of a trade that was read from the chain. */
export function rowOf(trade: Trade) {
  const { steps, evidence, ...row } = listedTrade(trade);
  return row;
}
