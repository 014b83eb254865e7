import type { Address } from "viem";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { sideOf } from "../../../../shared/escrow/side.ts";
import { tradeId } from "../../../../shared/escrow/terms.ts";
import { type TradeRow, tradeOfRow } from "../../../../shared/record/tradeRow.ts";
import type { ChainConfig } from "../chain/config.ts";
import { RecordError } from "./RecordError.ts";

/** Rows as lists take them. One whose terms are not its id's, or that is of other people, is a lie. */
export function checkedRows(
  rows: readonly TradeRow[],
  viewer: Address,
  { chainId, escrow }: Pick<ChainConfig, "chainId" | "escrow">,
): ListedTrade[] {
  for (const { id, terms } of rows) {
    if (tradeId(terms, chainId, escrow) === id && sideOf(terms, viewer)) continue;
    throw new RecordError("recordAnswerInvalid", { trade: id });
  }
  return rows.map(tradeOfRow);
}
