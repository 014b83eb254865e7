import type { Address, Hex } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import type { ChainLog } from "../wire/ChainLog.ts";
import { groupTradeLogs } from "./groupTradeLogs.ts";
import { reduceTrade } from "./reduceTrade.ts";
import { tradeId } from "./terms.ts";
import type { Trade } from "./trade.ts";
import type { TradeLog } from "./tradeLog.ts";

/** A trade that the node told of in a way that cannot be true: by its terms, or by the order of its steps. */
export interface RefusedTrade {
  id: Hex;
  code: "tradeTermsForged" | "tradeRowMismatch";
}

export interface TradeRows {
  /** What happened last comes first. */
  trades: Trade[];
  refused: RefusedTrade[];
}

/** Rows of all trades in `logs`. One that makes no sense is named and does not hide the others. */
export function readTrades(logs: readonly ChainLog[], chainId: number, escrow: Address): TradeRows {
  const rows: TradeRows = { trades: [], refused: [] };
  for (const [id, own] of groupTradeLogs(logs)) {
    const row = readTrade(id, own, chainId, escrow);
    if (typeof row === "string") rows.refused.push({ id, code: row });
    else rows.trades.push(row);
  }
  rows.trades.sort((a, b) => lastChange(b) - lastChange(a));
  return rows;
}

function readTrade(
  id: Hex,
  logs: readonly TradeLog[],
  chainId: number,
  escrow: Address,
): Trade | RefusedTrade["code"] {
  try {
    const trade = reduceTrade(logs);
    return tradeId(trade.terms, chainId, escrow) === id ? trade : "tradeTermsForged";
  } catch (error) {
    if (error instanceof ParleyError) return "tradeRowMismatch";
    throw error;
  }
}

function lastChange({ steps }: Trade): number {
  const last = steps.at(-1)?.log;
  return last ? Number(last.blockNumber) + last.logIndex / 1e6 : 0;
}
