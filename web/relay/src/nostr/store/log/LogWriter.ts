import { setTimeout as pause } from "node:timers/promises";
import { Denial } from "../../Denial.ts";
import type { NostrEvent } from "../../NostrEvent.ts";
import type { Outcome } from "../EventStore.ts";
import { writeEntry } from "./LogEntry.ts";
import { type Log, subjectsOf } from "./openLog.ts";

/** Milliseconds for an answer, which the page waits 10 seconds for; for one try of several; and between two. */
const [patience, tryPatience, tryPause] = [8_000, 1_500, 100];

interface Options {
  log: Log;
  /** Whether the rows follow the entry at that place. */
  isApplied: (place: number) => boolean;
  /** Whether the rows have the event, or had it. Throws a `Denial` when it may not come back. */
  isKnown: (event: NostrEvent) => boolean;
}

/** Brings events into the log, and says of each what became of it when it was read there. */
export class LogWriter {
  readonly #options: Options;
  readonly #underway = new Map<string, PromiseWithResolvers<Outcome>>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Rejects with a `Denial` when it is refused, or when nobody can say in time: then it may still come to be known. */
  async write(event: NostrEvent, sender: string): Promise<Outcome> {
    const before = this.#underway.get(event.id);
    if (before) return before.promise.then(() => "known");
    const answer = Promise.withResolvers<Outcome>();
    const late = new Denial("error", "the relays cannot agree at the moment, try again");
    const timer = setTimeout(() => answer.reject(late), patience);
    this.#underway.set(event.id, answer);
    void this.#send(event, sender, answer);
    try {
      return await answer.promise;
    } finally {
      clearTimeout(timer);
      this.#underway.delete(event.id);
    }
  }

  /** The event was read in the log, whoever wrote it. */
  settle({ id }: NostrEvent, outcome: Outcome | Denial): void {
    const answer = this.#underway.get(id);
    if (outcome instanceof Denial) answer?.reject(outcome);
    else answer?.resolve(outcome);
  }

  /** Until it is taken or nobody waits: the log takes one event of an id, however often it is sent within two minutes. */
  async #send(event: NostrEvent, sender: string, answer: PromiseWithResolvers<Outcome>): Promise<void> {
    const { log, isApplied, isKnown } = this.#options;
    const [subject, text] = [subjectsOf(log.name).entries, writeEntry({ event, sender })];
    while (this.#underway.get(event.id) === answer) {
      try {
        const options = { msgID: event.id, timeout: tryPatience };
        const { duplicate, seq } = await log.stream.publish(subject, text, options);
        // Else it is read, and settled, in its turn.
        if (duplicate && isApplied(seq) && isKnown(event)) answer.resolve("known");
        return;
      } catch (error) {
        if (error instanceof Denial) return answer.reject(error);
        await pause(tryPause);
      }
    }
  }
}
