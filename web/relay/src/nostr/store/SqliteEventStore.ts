import { Denial } from "../Denial.ts";
import type { Filter } from "../Filter.ts";
import type { NostrEvent } from "../NostrEvent.ts";
import type { MailboxLimits } from "../NostrLimits.ts";
import type { EventStore, Outcome } from "./EventStore.ts";
import { EventTables } from "./EventTables.ts";
import { findEvents } from "./findEvents.ts";
import { keepEvent } from "./keepEvent.ts";
import { report } from "./report.ts";

interface Addition {
  event: NostrEvent;
  sender: string;
  settle: (outcome: Outcome | Denial) => void;
}

const largestBatch = 256;

/** One SQLite file. What comes in the same moment is written together: they share one wait for the disk. */
export class SqliteEventStore implements EventStore {
  readonly #tables: EventTables;
  readonly #limits: MailboxLimits;
  readonly #clock: () => number;
  readonly #listeners = new Set<(event: NostrEvent) => void>();
  #waiting: Addition[] = [];

  /** The clock gives milliseconds. */
  constructor(path: string, limits: MailboxLimits, clock: () => number) {
    this.#tables = new EventTables(path);
    this.#limits = limits;
    this.#clock = clock;
  }

  add(event: NostrEvent, sender: string): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome | Denial) =>
        outcome instanceof Denial ? reject(outcome) : resolve(outcome);
      this.#waiting.push({ event, sender, settle });
      if (this.#waiting.length === 1) setImmediate(() => this.#write());
    });
  }

  pass(event: NostrEvent): void {
    for (const hear of this.#listeners) hear(event);
  }

  listen(hear: (event: NostrEvent) => void): void {
    this.#listeners.add(hear);
  }

  find(filters: readonly Filter[], keys: ReadonlySet<string>): Iterable<string> {
    return findEvents(this.#tables, filters, keys, () => this.#now());
  }

  sweep(): void {
    try {
      this.#tables.expire(this.#now());
      this.#tables.leaveNoTrace();
    } catch (error) {
      // Nothing that has expired is shown meanwhile; the next time may find the disk well again.
      report("The mail store could not be swept", error);
    }
  }

  async close(): Promise<void> {
    this.#tables.database.close();
  }

  #write(): void {
    const batch = this.#waiting.splice(0, largestBatch);
    if (this.#waiting.length > 0) setImmediate(() => this.#write());
    const outcomes = this.#inOneTransaction(batch);
    batch.forEach(({ event, settle }, index) => {
      const outcome = outcomes[index] ?? new Denial("error", "this could not be stored");
      if (outcome === "stored") this.pass(event);
      settle(outcome);
    });
  }

  /** Empty when the disk failed: then nothing of the batch was kept. */
  #inOneTransaction(batch: readonly Addition[]): (Outcome | Denial)[] {
    const { database } = this.#tables;
    try {
      database.exec("BEGIN IMMEDIATE");
      const outcomes = batch.map(({ event, sender }) => this.#keep(event, sender));
      database.exec("COMMIT");
      return outcomes;
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      report("Mail could not be stored", error);
      return [];
    }
  }

  #keep(event: NostrEvent, sender: string): Outcome | Denial {
    try {
      return keepEvent(this.#tables, event, sender, this.#limits);
    } catch (error) {
      if (error instanceof Denial) return error;
      throw error;
    }
  }

  #now(): number {
    return Math.floor(this.#clock() / 1_000);
  }
}
