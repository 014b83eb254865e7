import type { Hex } from "viem";
import { readTrades } from "../../../../shared/escrow/readTrades.ts";
import { storedTrade, type Trade } from "../../../../shared/escrow/trade.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import type { Chain } from "./Chain.ts";
import { ChainError } from "./ChainError.ts";
import type { Book } from "./logs/LogCache.ts";
import type { LogSource } from "./logs/LogSource.ts";
import { policySource, readPolicy } from "./sources/policySource.ts";
import { tradeById } from "./sources/tradeSources.ts";
import { upToDate } from "./upToDate.ts";

/**
 * The trade as logs and contract both tell it, its terms and its policy checked against their hashes. Throws a
 * `ChainError` that must stop any signing. Nothing may be signed on the word of logs alone.
 * @param source where the trade was read from; on a mismatch it is read anew once, before the node is accused
 */
export async function verifyTrade(chain: Chain, id: Hex, source?: LogSource): Promise<Trade> {
  const from = source ?? tradeById(chain.config.escrow, id);
  let book = await upToDate(chain, from);
  let trade = await matchingTrade(chain, id, book);
  if (!trade) {
    await chain.reader.forget(from);
    book = await upToDate(chain, from);
    trade = await matchingTrade(chain, id, book);
  }
  if (!trade) throw new ChainError("tradeRowMismatch", { trade: id });
  const policy = policySource(chain.config.escrow, trade.terms.policy);
  readPolicy(trade.terms.policy, (await upToDate(chain, policy)).logs);
  return trade;
}

/** Null when what the logs tell and what the contract stores differ. */
async function matchingTrade(
  { client, config }: Chain,
  id: Hex,
  { logs, cursor }: Book,
): Promise<Trade | null> {
  const { trades, refused } = readTrades(logs, config.chainId, config.escrow);
  const isForged = refused.some((other) => other.id === id && other.code === "tradeTermsForged");
  if (isForged) throw new ChainError("tradeTermsForged", { trade: id });
  const stored = await client.readContract({
    address: config.escrow,
    abi: escrowAbi,
    functionName: "tradeOf",
    args: [id],
    blockNumber: BigInt(cursor ?? 0),
  });
  const trade = trades.find((other) => other.id === id);
  if (!trade) {
    if (stored.status === 0 && refused.every((other) => other.id !== id))
      throw new ChainError("tradeUnknown", { trade: id });
    return null;
  }
  const told = storedTrade(trade);
  const keys = Object.keys(told) as (keyof typeof told)[];
  return keys.every((key) => told[key] === stored[key]) ? trade : null;
}
