import * as z from "zod/mini";
import { listedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { reduceTrade } from "../../../../shared/escrow/reduceTrade.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { type TradeRow, tradeRowSchema } from "../../../../shared/record/tradeRow.ts";

/** A row, and the block up to which the record said that it knows everything. */
export interface ToldRow {
  row: TradeRow;
  block: number;
}

/**
 * Whether a row tells of a trade what cannot have been true. A row may be older than the trade on the page, or newer; it
 * may not leave out a step of a block that it claims to know, nor differ from the trade as its own last step left it.
 * @param settled the last block that nothing can undo: of what comes after it each may know another truth
 */
export function contradicts({ row, block }: ToldRow, { steps }: Trade, settled: number): boolean {
  const before = steps.filter(({ log }) => log.time <= row.changedAt);
  const next = steps[before.length]?.log;
  const isSettled = (at: bigint | undefined): boolean => at !== undefined && Number(at) <= settled;
  if (next && isSettled(next.blockNumber) && Number(next.blockNumber) <= block) return true;
  const last = before.at(-1)?.log;
  // Its last step may be one that the page has yet to read, unless the page has read later ones.
  if (last?.time !== row.changedAt) return next !== undefined && isSettled(next.blockNumber);
  if (!isSettled(last.blockNumber)) return false;
  const actual = listedTrade(reduceTrade(before.map(({ log }) => log)));
  return written(row) !== written(actual);
}

const written = (row: TradeRow): string => JSON.stringify(z.encode(tradeRowSchema, row));
