import type { EventTables } from "../EventTables.ts";

/**
 * What a relay knows of the log, beside the events that it read there and written with them. `log` is one row. `places`
 * says where in the log an event lies. `unneeded` has the entries that changed nothing, or whose effect is undone, in
 * the order in which they became so; `mail` is the id when it was mail.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS log (name TEXT NOT NULL, applied INTEGER NOT NULL, level_at INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS places (id TEXT PRIMARY KEY, place INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tombstones (place INTEGER PRIMARY KEY, until INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS unneeded (
    turn INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    mail TEXT,
    since INTEGER
  ) STRICT;
  CREATE INDEX IF NOT EXISTS unneeded_now ON unneeded (since) WHERE since IS NULL;
  CREATE TRIGGER IF NOT EXISTS unneed_event AFTER DELETE ON events BEGIN
    INSERT INTO unneeded (place, mail) SELECT place, iif(OLD.kind = 1059, OLD.id, NULL) FROM places WHERE id = OLD.id;
    DELETE FROM places WHERE id = OLD.id;
  END;
`;

export interface Unneeded {
  turn: number;
  place: number;
  /** Mail that was deleted, and until when it must be remembered (Unix seconds). */
  mail: string | null;
  until: number | null;
}

/** A relay's place in the log. Times are Unix seconds. */
export class LogTables {
  readonly #events: EventTables;

  constructor(events: EventTables) {
    this.#events = events;
    // The log has all of it: what a crash takes from the disk is read there again.
    events.database.exec("PRAGMA synchronous = NORMAL");
    events.database.exec(tables);
  }

  /** The log that the rows are of, and undefined while there is none. */
  get name(): string | undefined {
    return this.#row()?.name;
  }

  /** The last entry that the rows follow. */
  get applied(): number {
    return this.#row()?.applied ?? 0;
  }

  /** When the rows last had all there was. */
  get levelAt(): number {
    return this.#row()?.level_at ?? 0;
  }

  begin(name: string, now: number): void {
    this.#events.prepared("INSERT INTO log VALUES (?, 0, ?)").run(name, now);
  }

  level(at: number): void {
    this.#events.prepared("UPDATE log SET level_at = ?").run(at);
  }

  advance(applied: number, now: number): void {
    this.#events.prepared("UPDATE log SET applied = ?").run(applied);
    this.#events.prepared("UPDATE unneeded SET since = ? WHERE since IS NULL").run(now);
  }

  put(id: string, place: number): void {
    this.#events.prepared("INSERT OR REPLACE INTO places VALUES (?, ?)").run(id, place);
  }

  /** The entry at that place changed nothing, or nothing of what it did is left. */
  drop(place: number): void {
    this.#events.prepared("INSERT INTO unneeded (place) VALUES (?)").run(place);
  }

  /** What left the log is remembered here as it is by those who read it there. */
  remember(gone: readonly (readonly [id: string, until: number])[], place: number): void {
    const insert = this.#events.prepared("INSERT OR IGNORE INTO gone VALUES (?, ?)");
    for (const [id, until] of gone) insert.run(id, until);
    const latest = gone.reduce((last, [, until]) => Math.max(last, until), 0);
    this.#events.prepared("INSERT INTO tombstones VALUES (?, ?)").run(place, latest);
  }

  /** Nobody may bring back what these remember. */
  dropTombstones(now: number): void {
    const old = this.#events.prepared("DELETE FROM tombstones WHERE until < ? RETURNING place").all(now);
    for (const { place } of old) this.drop(Number(place));
  }

  /** What has been unneeded since that time, in turn. */
  unneededSince(time: number, most: number): Unneeded[] {
    const sql = `SELECT turn, place, mail, until FROM unneeded LEFT JOIN gone ON gone.id = mail
      WHERE turn < coalesce((SELECT min(turn) FROM unneeded WHERE since > ?), 9e15) ORDER BY turn LIMIT ?`;
    return this.#events.prepared(sql).all(time, most) as unknown as Unneeded[];
  }

  cleared(turn: number): void {
    this.#events.prepared("DELETE FROM unneeded WHERE turn <= ?").run(turn);
  }

  /** Everything, to be read anew from the first entry. Who listens hears it again: rather twice than not at all. */
  startOver(now: number): void {
    this.#events.database.exec(`BEGIN IMMEDIATE;
      DELETE FROM places; DELETE FROM events; DELETE FROM gone; DELETE FROM tombstones; DELETE FROM unneeded;
      UPDATE log SET applied = 0, level_at = ${Math.floor(now)}; COMMIT`);
  }

  #row() {
    const row = this.#events.prepared("SELECT name, applied, level_at FROM log").get();
    return row as { name: string; applied: number; level_at: number } | undefined;
  }
}
