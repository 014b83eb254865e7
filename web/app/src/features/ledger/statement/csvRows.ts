import { categoryOf } from "../book/category.ts";
import type { Entry } from "../book/Entry.ts";
import type { LedgerScene } from "../list/LedgerScene.ts";
import { type Cell, plainAmount } from "./writeCsv.ts";

export const csvColumns = [
  ...[
    "time",
    "kind",
    "category",
    "title",
    "name",
    "address",
    "coin",
    "coinAddress",
    "change",
    "amount",
    "fee",
  ],
  ...["balance", "worth", "currency", "note", "past", "trade", "tx"],
] as const;

/** How columns, kinds and the like are called. */
export type CsvWords = (key: string) => string;

/** The rows of a period as a table, the first movement first, with names in the reader's words and figures for programs. */
export function csvRows(entries: readonly Entry[], scene: LedgerScene, words: CsvWords): Cell[][] {
  return [csvColumns.map((column) => words(`csv.${column}`)), ...entries.map(rowOf)];

  function rowOf(entry: Entry): Cell[] {
    const { coins, names, titles, notes, policies, balances, worth, currency } = scene;
    const { id, time, kind, trade, other, token, change, amount, fee, past, tx } = entry;
    const coin = coins(token);
    const decimals = coin?.decimals ?? 0;
    const balance = balances.get(id);
    const value = worth(entry);
    return [
      new Date(time * 1_000).toISOString(),
      words(`kinds.${kind}`),
      words(`categories.${categoryOf(entry, policies)}`),
      trade ? (titles.get(trade.id) ?? null) : null,
      names(other),
      other,
      coin?.label ?? null,
      token,
      plainAmount(change, decimals),
      plainAmount(amount, decimals),
      plainAmount(fee, decimals),
      balance === undefined ? null : plainAmount(balance, decimals),
      value === null ? null : plainAmount(value, 2),
      value === null ? null : currency,
      notes[id] || null,
      past ? words(`past.${past}`) : null,
      trade?.id ?? null,
      tx,
    ];
  }
}
