import type { Address } from "viem";
import { sideOf } from "../../../../shared/escrow/side.ts";
import { storedTrade, type Trade } from "../../../../shared/escrow/trade.ts";
import type { Chain } from "./Chain.ts";
import { ChainError } from "./ChainError.ts";
import { tradeById, tradesOf } from "./sources/tradeSources.ts";
import { verifyTrade } from "./verifyTrade.ts";

/**
 * To be awaited right before anything about a trade is signed: resolves when the trade on the page is what the chain
 * has now, and throws a `ChainError` with the reason when it is not.
 * @param viewer who may have all their own trades read already; otherwise the trade is read by itself
 */
export async function assertFresh(chain: Chain, shown: Trade, viewer: Address | null): Promise<Trade> {
  const { escrow } = chain.config;
  const own = viewer && sideOf(shown.terms, viewer) ? tradesOf(escrow, viewer) : null;
  const source = own && chain.reader.follows(own) ? own : tradeById(escrow, shown.id);
  const actual = await verifyTrade(chain, shown.id, source);
  const [now, before] = [storedTrade(actual), storedTrade(shown)];
  const keys = Object.keys(now) as (keyof typeof now)[];
  if (keys.some((key) => now[key] !== before[key])) throw new ChainError("tradeChanged", { trade: shown.id });
  return actual;
}
