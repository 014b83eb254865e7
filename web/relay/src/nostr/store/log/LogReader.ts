import { setTimeout as pause } from "node:timers/promises";
import { type ConsumerMessages, DeliverPolicy, type JsMsg } from "@nats-io/jetstream";
import { report } from "../report.ts";
import { type Log, subjectsOf } from "./openLog.ts";

export interface Reading {
  place: number;
  text: string;
}

interface Options {
  /** The first entry that is wanted: all before it were taken. */
  from: () => number;
  /** Called with what came in the same moment. When it throws, or gives false, reading starts anew. */
  take: (entries: readonly Reading[]) => boolean;
}

const largestBatch = 256;
/** Milliseconds: two of these without a word from the servers, and reading starts anew at another. */
const heartbeat = 500;
const tryPause = 250;

/** Reads a log in its order, whatever happens to servers and connections. */
export class LogReader {
  readonly #log: Log;
  readonly #options: Options;
  #messages: ConsumerMessages | undefined;
  #batch: Reading[] = [];
  /** What an earlier attempt still hears is not ours: it may come after entries that it lost. */
  #attempt = 0;
  #isClosed = false;

  constructor(log: Log, options: Options) {
    this.#log = log;
    this.#options = options;
    void this.#watchConnection();
    void this.#readForEver();
  }

  close(): void {
    this.#isClosed = true;
    this.#messages?.stop();
  }

  async #readForEver(): Promise<void> {
    let wasWell = true;
    while (!this.#isClosed) {
      try {
        await this.#read();
        wasWell = true;
      } catch (error) {
        if (wasWell && !this.#isClosed) report("The relays' log could not be read", error);
        wasWell = false;
      }
      await pause(tryPause);
    }
  }

  /** Until something is amiss. */
  async #read(): Promise<void> {
    const { stream, name } = this.#log;
    this.#batch = [];
    const attempt = ++this.#attempt;
    const finding = stream.consumers.get(name, {
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: this.#options.from(),
    });
    const consumer = await this.#readSinglyUntil(finding);
    const messages = await consumer.consume({
      max_messages: 1_024,
      expires: 4 * heartbeat,
      idle_heartbeat: heartbeat,
      callback: (message) => {
        if (attempt === this.#attempt) this.#hear(message);
      },
    });
    this.#messages = messages;
    if (this.#isClosed) messages.stop();
    void this.#watch(messages);
    const error = await messages.closed();
    this.#messages = undefined;
    if (error instanceof Error) throw error;
  }

  /**
   * A cluster that lost a server gives no consumer for a while, though it takes entries and shows them one by one: then who
   * waits for an answer is not kept waiting.
   */
  async #readSinglyUntil<T>(found: Promise<T>): Promise<T> {
    let isOver = false;
    const over = found.finally(() => {
      isOver = true;
    });
    over.catch(() => {});
    while (!isOver && !this.#isClosed) {
      const hasMore = await this.#readOne().catch(() => false);
      if (!hasMore) await Promise.race([over, pause(tryPause)]);
    }
    return found;
  }

  async #readOne(): Promise<boolean> {
    const { manager, name } = this.#log;
    const query = { seq: this.#options.from(), next_by_subj: subjectsOf(name).entries };
    const message = await manager.streams.getMessage(name, query);
    if (message === null || this.#isClosed) return false;
    return this.#isTaken([{ place: message.seq, text: message.string() }]);
  }

  #hear({ seq, data }: JsMsg): void {
    this.#batch.push({ place: seq, text: new TextDecoder().decode(data) });
    if (this.#batch.length === 1) setImmediate(() => this.#pass());
  }

  #pass(): void {
    while (this.#batch.length > 0 && !this.#isClosed) {
      if (this.#isTaken(this.#batch.splice(0, largestBatch))) continue;
      this.#batch = [];
      this.#attempt++;
      this.#messages?.stop();
    }
  }

  #isTaken(entries: readonly Reading[]): boolean {
    try {
      return this.#options.take(entries);
    } catch (error) {
      report("Mail of the relays' log could not be stored", error);
      return false;
    }
  }

  /** The library would go on at its own pace, which is slower, and would not ask where we are. */
  async #watch(messages: ConsumerMessages): Promise<void> {
    for await (const { type } of messages.status()) {
      if (type !== "heartbeat" && type !== "next" && type !== "debug" && type !== "discard") messages.stop();
    }
  }

  async #watchConnection(): Promise<void> {
    for await (const { type } of this.#log.connection.status()) {
      if (type === "disconnect") this.#messages?.stop();
    }
  }
}
