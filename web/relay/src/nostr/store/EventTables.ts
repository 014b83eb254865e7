import { DatabaseSync, type StatementSync } from "node:sqlite";
import { isErasingKind, kinds, readerOf } from "../kinds.ts";
import type { NostrEvent } from "../NostrEvent.ts";
import { maxAhead, oldestMail } from "../NostrLimits.ts";
import { expiryOf } from "../rules/expiryOf.ts";
import { tables } from "./tables.ts";

export interface Usage {
  events: number;
  bytes: number;
}

/** The rows of a store, and the questions that its rules ask of them. */
export class EventTables {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.database = new DatabaseSync(path);
    this.database.exec(tables);
  }

  has(id: string): boolean {
    const sql = "SELECT 1 FROM events WHERE id = :id UNION ALL SELECT 1 FROM gone WHERE id = :id";
    return this.prepared(sql).get({ id }) !== undefined;
  }

  /** Whether somebody who may delete an event did so, be it before it came. */
  isDeleted(event: NostrEvent): boolean {
    const { id, pubkey, kind, created_at } = event;
    const reader = readerOf(event);
    // The pluses make it look for the tag first: it is rarer than deletions are.
    const sql = `SELECT 1 FROM tags JOIN events USING (id) WHERE name = 'e' AND value = :id
        AND +kind = ${kinds.deletion} AND +pubkey IN (:pubkey, :reader)
      UNION ALL SELECT 1 FROM tags JOIN events USING (id) WHERE name = 'a' AND value = :place
        AND +kind = ${kinds.deletion} AND +pubkey = :pubkey AND +created_at >= :created_at`;
    const place = `${kind}:${pubkey}:`;
    return this.prepared(sql).get({ id, pubkey, reader, place, created_at }) !== undefined;
  }

  /** The newest event of an author and a kind. */
  newest(pubkey: string, kind: number): Pick<NostrEvent, "id" | "created_at"> | undefined {
    const sql = `SELECT id, created_at FROM events WHERE pubkey = ? AND kind = ?
      ORDER BY created_at DESC, id LIMIT 1`;
    return this.prepared(sql).get(pubkey, kind) as Pick<NostrEvent, "id" | "created_at"> | undefined;
  }

  usageOf(owner: string, isMail: boolean, sender?: string): Usage {
    const whose = sender === undefined ? "" : "AND sender = ?";
    const sql = `SELECT coalesce(sum(events), 0) events, coalesce(sum(bytes), 0) bytes FROM usage
      WHERE owner = ? AND is_mail = ? ${whose}`;
    const row = this.prepared(sql).get(owner, Number(isMail), ...(sender === undefined ? [] : [sender]));
    return row as unknown as Usage;
  }

  /** Bytes of everything, without room that is free again. */
  size(): number {
    const sql = `SELECT (p.page_count - f.freelist_count) * s.page_size size
      FROM pragma_page_count p, pragma_freelist_count f, pragma_page_size s`;
    return Number(this.prepared(sql).get()?.size);
  }

  /** What of these ids an author or recipient may delete. */
  deletable(ids: readonly string[], by: string): string[] {
    const sql = `SELECT id FROM events WHERE id IN (SELECT value FROM json_each(:ids))
      AND kind NOT IN (${kinds.deletion}, ${kinds.vanish}) AND (+pubkey = :by OR +reader = :by)`;
    return idsOf(this.prepared(sql).all({ ids: JSON.stringify(ids), by }));
  }

  /** The versions of what is replaceable, as `a` tags name it, up to a time. */
  versions(place: string, by: string, until: number): string[] {
    const [kind = "", pubkey, ...rest] = place.split(":");
    if (!/^\d{1,5}$/.test(kind) || pubkey !== by || rest.join(":") !== "") return [];
    const sql = "SELECT id FROM events WHERE pubkey = ? AND kind = ? AND created_at <= ?";
    return isErasingKind(Number(kind)) ? [] : idsOf(this.prepared(sql).all(by, Number(kind), until));
  }

  /** All that an author published and all its mail, up to a time. */
  everythingOf(key: string, until: number): string[] {
    const sql = "SELECT id FROM events WHERE (pubkey = :key OR reader = :key) AND created_at <= :until";
    return idsOf(this.prepared(sql).all({ key, until }));
  }

  /** Mail that is deleted is remembered for as long as its date would let it in again, by whatever clock a relay has. */
  erase(ids: readonly string[]): void {
    const given = JSON.stringify(ids);
    const those = "id IN (SELECT value FROM json_each(?))";
    this.prepared(
      `INSERT OR IGNORE INTO gone SELECT id, created_at + ${oldestMail + maxAhead} FROM events
       WHERE kind = ${kinds.wrap} AND ${those}`,
    ).run(given);
    this.prepared(`DELETE FROM events WHERE ${those}`).run(given);
  }

  insert(event: NostrEvent, sender: string): void {
    const { id, pubkey, kind, created_at, tags } = event;
    const reader = readerOf(event);
    this.prepared("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)").run(
      ...[id, pubkey, kind, created_at, expiryOf(event), reader, sender, JSON.stringify(event)],
    );
    for (const [name = "", value = ""] of tags) {
      if (!/^[a-zA-Z]$/.test(name) || (kind === kinds.wrap && name === "p")) continue;
      this.prepared("INSERT OR IGNORE INTO tags VALUES (?, ?, ?)").run(name, value, id);
    }
  }

  textOf(id: string, now: number): string | undefined {
    const sql = "SELECT json FROM events WHERE id = ? AND (expires_at IS NULL OR expires_at > ?)";
    return this.prepared(sql).get(id, now)?.json as string | undefined;
  }

  /** Whether `expire` would change anything. Unix seconds. */
  isDue(now: number): boolean {
    const sql = `SELECT 1 FROM events WHERE expires_at <= :now UNION ALL SELECT 1 FROM gone WHERE until < :now`;
    return this.prepared(sql).get({ now }) !== undefined;
  }

  /** Deletes what has expired, and forgets deleted mail that is too old to come back. Unix seconds. */
  expire(now: number): void {
    this.prepared("DELETE FROM events WHERE expires_at <= ?").run(now);
    this.prepared("DELETE FROM gone WHERE until < ?").run(now);
  }

  /** Empties the log of writes, where what was deleted would be read still. Outside of transactions. */
  leaveNoTrace(): void {
    this.database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  /** The statement of that text, made once. */
  prepared(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

const idsOf = (rows: readonly object[]): string[] => rows.map((row) => (row as { id: string }).id);
