import type { NostrEvent } from "../../NostrEvent.ts";
import { readSignal } from "./LogEntry.ts";
import { type Log, subjectsOf } from "./openLog.ts";

/** What is kept nowhere, from relay to relay. Nobody waits for it, and what cannot go at once goes nowhere. */
export class Signals {
  readonly #log: Log;
  readonly #subject: string;
  #isConnected = true;

  constructor(log: Log, hear: (event: NostrEvent) => void) {
    this.#log = log;
    this.#subject = subjectsOf(log.name).signals;
    log.connection.subscribe(this.#subject, {
      callback: (_error, message) => {
        const signal = readSignal(message.string());
        if (signal !== null) hear(signal);
      },
    });
    void this.#watch();
  }

  /** To all relays but this one. */
  send(event: NostrEvent): void {
    const { connection } = this.#log;
    if (this.#isConnected && !connection.isClosed()) connection.publish(this.#subject, JSON.stringify(event));
  }

  /** The connection would keep a call's signals until it stands again, long after the call. */
  async #watch(): Promise<void> {
    for await (const { type } of this.#log.connection.status()) {
      if (type === "disconnect") this.#isConnected = false;
      if (type === "reconnect") this.#isConnected = true;
    }
  }
}
