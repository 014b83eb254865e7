import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Filter } from "../Filter.ts";
import { kinds } from "../kinds.ts";

export interface Found {
  id: string;
  created_at: number;
}

/** What one filter finds and these keys may read, newest first: mail by its recipient, the rest by its tags. */
export function findIds(
  database: DatabaseSync,
  filter: Filter,
  keys: ReadonlySet<string>,
  now: number,
): Found[] {
  const found = [mailOf(filter, keys), othersOf(filter, keys)].flatMap((conditions) => {
    if (!conditions) return [];
    const all = [...conditions, ...commonTo(filter), unexpired(now)];
    const sql = `SELECT id, created_at FROM events WHERE ${all.map(([text]) => text).join(" AND ")}
      ORDER BY created_at DESC, id LIMIT ?`;
    const values = all.flatMap(([, ...given]) => given);
    return database.prepare(sql).all(...values, filter.limit ?? 0) as unknown as Found[];
  });
  return found.sort(newestFirst).slice(0, filter.limit);
}

export function newestFirst(one: Found, other: Found): number {
  return other.created_at - one.created_at || (one.id < other.id ? -1 : 1);
}

type Condition = [text: string, ...values: SQLInputValue[]];

function mailOf(filter: Filter, keys: ReadonlySet<string>): Condition[] | null {
  if (filter.kinds && !filter.kinds.includes(kinds.giftWrap)) return null;
  const own = (filter["#p"] ?? []).filter((key) => keys.has(key));
  if (own.length === 0) return null;
  return [[`kind = ${kinds.giftWrap}`], isIn("reader", own), ...tagged(filter, ["#p"])];
}

function othersOf(filter: Filter, keys: ReadonlySet<string>): Condition[] | null {
  const others = filter.kinds?.filter((kind) => kind !== kinds.giftWrap);
  if (others?.length === 0) return null;
  // The plus keeps the readers' index out of it: nearly all of these have none.
  const readable: Condition = [
    "(+reader IS NULL OR +reader IN (SELECT value FROM json_each(?)))",
    JSON.stringify([...keys]),
  ];
  const kind: Condition = others ? isIn("kind", others) : [`kind <> ${kinds.giftWrap}`];
  return [kind, readable, ...tagged(filter, [])];
}

function commonTo({ ids, authors, since, until }: Filter): Condition[] {
  return [
    ...(ids ? [isIn("id", ids)] : []),
    ...(authors ? [isIn("pubkey", authors)] : []),
    ...(since === undefined ? [] : [["created_at >= ?", since] satisfies Condition]),
    ...(until === undefined ? [] : [["created_at <= ?", until] satisfies Condition]),
  ];
}

function tagged(filter: Filter, without: readonly string[]): Condition[] {
  return Object.entries(filter).flatMap(([name, values]): Condition[] => {
    if (!name.startsWith("#") || without.includes(name)) return [];
    const [text, ...given] = isIn("value", values as string[]);
    return [[`id IN (SELECT id FROM tags WHERE name = ? AND ${text})`, name.slice(1), ...given]];
  });
}

const unexpired = (now: number): Condition => ["(expires_at IS NULL OR expires_at > ?)", now];

/** One value by itself lets the index give the order as well. */
function isIn(column: string, values: readonly (string | number)[]): Condition {
  if (values.length === 1 && values[0] !== undefined) return [`${column} = ?`, values[0]];
  return [`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values)];
}
