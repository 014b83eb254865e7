import type { Address } from "viem";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { readTrades, type TradeRows } from "../../../../shared/escrow/readTrades.ts";
import type { ChainConfig } from "../chain/config.ts";
import { checkedRows } from "./checkedRows.ts";
import type { RecordClient, TradesPageQuery } from "./RecordClient.ts";
import { RecordError } from "./RecordError.ts";
import type { RecordFollower } from "./RecordFollower.ts";
import { recentTrades } from "./recentTrades.ts";

export interface Asked {
  client: RecordClient;
  record: Pick<RecordFollower, "remember">;
  config: Pick<ChainConfig, "chainId" | "escrow">;
  signal: AbortSignal;
}

export interface TradesPart {
  trades: ListedTrade[];
  next: string | null;
}

/** One page of somebody's trades. */
export async function askTrades(
  { client, record, config, signal }: Asked,
  query: TradesPageQuery,
): Promise<TradesPart> {
  const { block, trades, next } = await client.trades(query, signal);
  const checked = checkedRows(trades, query.viewer, config);
  record.remember(trades, block?.number ?? -1);
  return { trades: checked, next };
}

/** Somebody's trades that wait for them. */
export async function askWaiting(
  { client, record, config, signal }: Asked,
  viewer: Address,
): Promise<ListedTrade[]> {
  const { block, trades } = await client.waiting(viewer, signal);
  const rows = trades.map(({ trade }) => trade);
  const checked = checkedRows(rows, viewer, config);
  record.remember(rows, block?.number ?? -1);
  return checked;
}

/** Somebody's trades that changed last, made from their logs by the page itself. */
export async function askRecent({ client, config, signal }: Asked, viewer: Address): Promise<TradeRows> {
  const { logs } = await client.recent(viewer, recentTrades, signal);
  const rows = readTrades(logs, config.chainId, config.escrow);
  const [refused] = rows.refused;
  if (refused) throw new RecordError("recordAnswerInvalid", { trade: refused.id });
  return rows;
}
