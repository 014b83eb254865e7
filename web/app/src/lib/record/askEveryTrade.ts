import type { Address } from "viem";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { type Asked, askTrades, type TradesPart } from "./askTrades.ts";

/** Somebody's trades in a state, page after page, the last to change first: at most so many. */
export async function askEveryTrade(
  asked: Asked,
  query: { viewer: Address; state: "open" | "closed" },
  most: number,
): Promise<ListedTrade[]> {
  const found = new Map<string, ListedTrade>();
  let cursor: string | null = null;
  do {
    const { trades, next }: TradesPart = await askTrades(asked, { ...query, cursor, search: null });
    // One that changes meanwhile may be on two pages: the newer comes first.
    for (const trade of trades) if (!found.has(trade.id)) found.set(trade.id, trade);
    cursor = next;
  } while (cursor !== null && found.size < most);
  return [...found.values()];
}
