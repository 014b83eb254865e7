import type { Filter } from "../Filter.ts";
import type { EventTables } from "./EventTables.ts";
import { findIds, newestFirst } from "./findIds.ts";

/**
 * What matches any of the filters and may be read with these keys, newest first. The ids are settled at once; each
 * text is read when its turn comes, if it is still there and has not expired. The clock gives Unix seconds.
 */
export function findEvents(
  tables: EventTables,
  filters: readonly Filter[],
  keys: ReadonlySet<string>,
  now: () => number,
): Iterable<string> {
  const time = now();
  const found = filters.flatMap((filter) => findIds(tables.database, filter, keys, time));
  return read(tables, new Set(found.sort(newestFirst).map(({ id }) => id)), now);
}

function* read(tables: EventTables, ids: Iterable<string>, now: () => number): Generator<string> {
  for (const id of ids) {
    const text = tables.textOf(id, now());
    if (text !== undefined) yield text;
  }
}
