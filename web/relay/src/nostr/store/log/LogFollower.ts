import type { Denial } from "../../Denial.ts";
import type { NostrEvent } from "../../NostrEvent.ts";
import type { Outcome } from "../EventStore.ts";
import type { EventTables } from "../EventTables.ts";
import { applyEntry } from "./applyEntry.ts";
import { readEntry } from "./LogEntry.ts";
import { LogReader, type Reading } from "./LogReader.ts";
import { LogTables } from "./LogTables.ts";
import { type Log, subjectsOf } from "./openLog.ts";
import { persist } from "./persist.ts";

interface Options {
  log: Log;
  tables: EventTables;
  /** Milliseconds. */
  clock: () => number;
  /** Hears what became of every event of the log, once it is in the rows. */
  settle: (event: NostrEvent, outcome: Outcome | Denial) => void;
}

/**
 * Seconds for which an entry stays in the log after it became unneeded, so that relays that were away still learn what made
 * it so; and half of it, after which a relay that was away starts over instead. The other half is for clocks that differ,
 * and for the time that starting over takes.
 */
export const restraint = 3_600;
const longestAway = restraint / 2;

/** Keeps a relay's rows level with the log: each entry once, in order, and its place written down together with its effect. */
export class LogFollower {
  readonly rows: LogTables;
  readonly #options: Options;
  #reader: LogReader | undefined;
  readonly #waiting = new Map<() => void, number>();
  #seen = { place: 0, at: 0 };

  /** Throws when the rows are of another log. */
  static async open(options: Options): Promise<LogFollower> {
    const rows = new LogTables(options.tables);
    const { last_seq } = (await persist(() => options.log.manager.streams.info(options.log.name))).state;
    if (rows.name === undefined) rows.begin(options.log.created, seconds(options));
    if (rows.name !== options.log.created || rows.applied > last_seq) {
      throw new Error("The relay's rows are of another log: move its file log.sqlite away to read this one.");
    }
    return new LogFollower(options, rows);
  }

  private constructor(options: Options, rows: LogTables) {
    this.rows = rows;
    this.#options = options;
  }

  /** Reads from now on, and resolves when the rows have all that is in the log at this moment. */
  async follow(): Promise<void> {
    this.#reader = new LogReader(this.#options.log, {
      from: () => {
        if (this.#isAway()) this.rows.startOver(seconds(this.#options));
        return this.rows.applied + 1;
      },
      take: (entries) => this.#take(entries),
    });
    const place = await persist(() => lastPlace(this.#options.log));
    if (this.rows.applied >= place) return;
    await new Promise<void>((resolve) => this.#waiting.set(resolve, place));
  }

  /** Notes when the rows were level with the log, if they were since the last time; whether they are not away. */
  async look(): Promise<boolean> {
    if (this.rows.applied >= this.#seen.place && this.#seen.at > 0) this.rows.level(this.#seen.at);
    const at = seconds(this.#options);
    const place = await lastPlace(this.#options.log);
    this.#seen = { place, at };
    if (this.rows.applied < place) return false;
    this.rows.level(at);
    return true;
  }

  close(): void {
    this.#reader?.close();
  }

  #isAway(): boolean {
    return this.rows.applied > 0 && seconds(this.#options) - this.rows.levelAt > longestAway;
  }

  /** False when the rows are too old to go on from. */
  #take(entries: readonly Reading[]): boolean {
    if (this.#isAway()) return false;
    const { settle } = this.#options;
    for (const [event, outcome] of this.#inOneTransaction(entries)) settle(event, outcome);
    const { applied } = this.rows;
    for (const [resolve, place] of this.#waiting) {
      if (place <= applied && this.#waiting.delete(resolve)) resolve();
    }
    return true;
  }

  #inOneTransaction(entries: readonly Reading[]): [NostrEvent, Outcome | Denial][] {
    const { tables, clock } = this.#options;
    const { database } = tables;
    const applied: [NostrEvent, Outcome | Denial][] = [];
    let last = this.rows.applied;
    database.exec("BEGIN IMMEDIATE");
    try {
      for (const { place, text } of entries) {
        if (place <= last) continue;
        last = place;
        const entry = readEntry(text);
        const outcome = entry && applyEntry(tables, this.rows, place, entry);
        if (entry && "event" in entry && outcome !== null) applied.push([entry.event, outcome]);
      }
      this.rows.advance(last, seconds({ clock }));
      database.exec("COMMIT");
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
    return applied;
  }
}

const seconds = ({ clock }: Pick<Options, "clock">): number => Math.floor(clock() / 1_000);

/** Of the last entry that is still there: what was cleared after it nobody can read. */
async function lastPlace({ manager, name }: Log): Promise<number> {
  return (await manager.streams.getMessage(name, { last_by_subj: subjectsOf(name).entries }))?.seq ?? 0;
}
