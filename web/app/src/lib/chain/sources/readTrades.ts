import type { Address, Hex } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { groupTradeLogs } from "../../../../../shared/escrow/groupTradeLogs.ts";
import { reduceTrade } from "../../../../../shared/escrow/reduceTrade.ts";
import { tradeId } from "../../../../../shared/escrow/terms.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import type { TradeLog } from "../../../../../shared/escrow/tradeLog.ts";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import type { ChainErrorCode } from "../ChainError.ts";

/** A trade that the node told of in a way that cannot be true. */
export interface RefusedTrade {
  id: Hex;
  code: ChainErrorCode;
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
): Trade | ChainErrorCode {
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
