import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";

/** Each trade once, as it changed last, where it stands first: one that changes while lists are read may be in several. */
export function newestRows(rows: readonly ListedTrade[]): ListedTrade[] {
  const byId = new Map<string, ListedTrade>();
  for (const row of rows) {
    const other = byId.get(row.id);
    if (!other || other.changedAt < row.changedAt) byId.set(row.id, row);
  }
  return [...byId.values()];
}
