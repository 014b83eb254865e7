import { setTimeout as pause } from "node:timers/promises";
import type { NostrEvent } from "nostr-tools/pure";
import type { NostrClient } from "../NostrClient.ts";

/** Sends what is given it, so many at once, and again what the relay could not take, as the page's outbox does. */
export class Outbox {
  readonly acknowledged = new Set<string>();
  readonly failures: string[] = [];
  /** Milliseconds between two acknowledgements, at most. */
  longestGap = 0;
  readonly #client: NostrClient;
  readonly #left: NostrEvent[];
  readonly #waiting = new Map<() => void, number>();
  #last = performance.now();

  constructor(client: NostrClient, events: readonly NostrEvent[]) {
    this.#client = client;
    this.#left = [...events];
  }

  /** Resolves when everything is acknowledged. */
  async send(atOnce: number): Promise<void> {
    this.#last = performance.now();
    await Promise.all(Array.from({ length: atOnce }, () => this.#sendNext()));
  }

  /** So many are acknowledged. */
  until(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(resolve, count);
      this.#look();
    });
  }

  async #sendNext(): Promise<void> {
    for (let event = this.#left.shift(); event; event = this.#left.shift()) {
      const [isTaken, reason] = await this.#client.publish(event);
      if (isTaken) this.#note(event.id);
      else {
        this.failures.push(reason);
        this.#left.push(event);
        await pause(50);
      }
    }
  }

  #note(id: string): void {
    const now = performance.now();
    this.longestGap = Math.max(this.longestGap, now - this.#last);
    this.#last = now;
    this.acknowledged.add(id);
    this.#look();
  }

  #look(): void {
    for (const [resolve, count] of this.#waiting) {
      if (this.acknowledged.size >= count && this.#waiting.delete(resolve)) resolve();
    }
  }
}
