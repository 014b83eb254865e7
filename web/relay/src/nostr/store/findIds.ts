import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Filter } from "../Filter.ts";
import { isErasingKind, kinds, storedKinds } from "../kinds.ts";

export interface Found {
  id: string;
  created_at: number;
}

/** What one filter finds and these keys may read, newest first. Asked kind by kind, so that an index gives the order. */
export function findIds(
  database: DatabaseSync,
  filter: Filter,
  keys: ReadonlySet<string>,
  now: number,
): Found[] {
  const found = storedKinds.flatMap((kind) => {
    if (filter.kinds && !filter.kinds.includes(kind)) return [];
    const all = [...within(kind, filter, keys), ...commonTo(filter), unexpired(now)];
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

/** Mail by its recipient, deletions by their author, the rest for anybody. */
function within(kind: number, filter: Filter, keys: ReadonlySet<string>): Condition[] {
  const isMail = kind === kinds.wrap;
  const tags = tagged(filter, isMail ? ["#p"] : []);
  // A plus keeps it from going through a whole kind or mailbox for what an id, a tag or an author finds at once.
  const isNamed = filter.ids !== undefined || tags.length > 0;
  const ofKind = isIn(isNamed || (filter.authors?.length ?? 0) > 1 ? "+kind" : "kind", [kind]);
  if (!isMail && !isErasingKind(kind)) return [ofKind, ["+reader IS NULL"], ...tags];
  const readers = isMail ? (filter["#p"] ?? []).filter((key) => keys.has(key)) : [...keys];
  return [ofKind, isIn(isNamed ? "+reader" : "reader", readers), ...tags];
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
