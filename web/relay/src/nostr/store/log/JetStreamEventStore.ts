import type { Denial } from "../../Denial.ts";
import type { Filter } from "../../Filter.ts";
import type { NostrEvent } from "../../NostrEvent.ts";
import type { MailboxLimits } from "../../NostrLimits.ts";
import { checkRoom } from "../checkRoom.ts";
import type { EventStore, Outcome } from "../EventStore.ts";
import { EventTables } from "../EventTables.ts";
import { findEvents } from "../findEvents.ts";
import { judgeEvent } from "../judgeEvent.ts";
import { report } from "../report.ts";
import { clearLog } from "./clearLog.ts";
import { writeEntry } from "./LogEntry.ts";
import { LogFollower, restraint } from "./LogFollower.ts";
import { LogWriter } from "./LogWriter.ts";
import { type Log, subjectsOf } from "./openLog.ts";
import { Signals } from "./Signals.ts";

/**
 * One of several relays that share their mail over a log on NATS JetStream. The log is what is kept; the SQLite file is
 * what this relay made of it, to be read quickly, and can be made anew.
 *
 * `add` resolves when a majority of the servers has the event and this relay followed it, so what is acknowledged outlives
 * any server and any relay, and whoever asks here next finds it; other relays have it as soon as they read on. While the
 * servers have no leader it rejects within seconds, and mail that is there is shown as before. As with any such log, what a
 * server has not yet written to its disk is lost when a majority loses power at once, unless its `sync_interval` is `always`.
 *
 * Room is checked by the relay that takes an event, with what it knows: what is on its way at that moment may go beyond.
 */
export class JetStreamEventStore implements EventStore {
  readonly #log: Log;
  readonly #tables: EventTables;
  readonly #follower: LogFollower;
  readonly #signals: Signals;
  readonly #writer: LogWriter;
  readonly #limits: MailboxLimits;
  readonly #clock: () => number;
  readonly #listeners = new Set<(event: NostrEvent) => void>();
  #isSweeping = false;

  /** Opens once it has all that the log has. The clock gives milliseconds. */
  static async open(
    log: Log,
    path: string,
    limits: MailboxLimits,
    clock: () => number,
  ): Promise<JetStreamEventStore> {
    const tables = new EventTables(path);
    const settle = (event: NostrEvent, outcome: Outcome | Denial) => store.#settle(event, outcome);
    const follower = await LogFollower.open({ log, tables, clock, settle });
    const store: JetStreamEventStore = new JetStreamEventStore(log, tables, follower, limits, clock);
    await follower.follow();
    return store;
  }

  private constructor(
    log: Log,
    tables: EventTables,
    follower: LogFollower,
    limits: MailboxLimits,
    clock: () => number,
  ) {
    this.#log = log;
    this.#tables = tables;
    this.#follower = follower;
    this.#limits = limits;
    this.#clock = clock;
    this.#writer = new LogWriter({
      log,
      isApplied: (place) => place <= follower.rows.applied,
      isKnown: (event) => judgeEvent(tables, event) === null,
    });
    this.#signals = new Signals(log, (event) => this.#tell(event));
  }

  async add(event: NostrEvent, sender: string): Promise<Outcome> {
    const erased = judgeEvent(this.#tables, event);
    if (erased === null) return "known";
    checkRoom(this.#tables, event, { sender, limits: this.#limits, isErasing: erased.length > 0 });

    return this.#writer.write(event, sender);
  }

  /** Here at once, and on other relays if they can be reached: nobody waits for a signal. */
  pass(event: NostrEvent): void {
    this.#tell(event);
    this.#signals.send(event);
  }

  listen(hear: (event: NostrEvent) => void): void {
    this.#listeners.add(hear);
  }

  find(filters: readonly Filter[], keys: ReadonlySet<string>): Iterable<string> {
    return findEvents(this.#tables, filters, keys, () => this.#now());
  }

  sweep(): void {
    if (this.#isSweeping) return;
    this.#isSweeping = true;
    this.#sweep()
      .catch((error: unknown) => {
        if (!this.#log.connection.isClosed()) report("The relays' log could not be swept", error);
      })
      .finally(() => {
        this.#isSweeping = false;
      });
  }

  async close(): Promise<void> {
    this.#follower.close();
    await this.#log.connection.close();
    this.#tables.database.close();
  }

  #settle(event: NostrEvent, outcome: Outcome | Denial): void {
    if (outcome === "stored") this.#tell(event);
    this.#writer.settle(event, outcome);
  }

  #tell(event: NostrEvent): void {
    for (const hear of this.#listeners) hear(event);
  }

  /** Time passes in the log as well: only what it says has expired is off the disks, on all of them alike. */
  async #sweep(): Promise<void> {
    this.#tables.leaveNoTrace();
    if (!(await this.#follower.look())) return;
    const now = this.#now();
    const { stream, name } = this.#log;
    if (this.#tables.isDue(now)) await stream.publish(subjectsOf(name).entries, writeEntry({ now }));
    await clearLog(this.#log, this.#follower.rows, now - restraint);
  }

  #now(): number {
    return Math.floor(this.#clock() / 1_000);
  }
}
