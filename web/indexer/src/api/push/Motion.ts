import { isReady } from "../queries/findProgress.ts";
import type { Watch } from "../Watch.ts";
import type { PushStore } from "./PushStore.ts";
import type { Reminding } from "./Reminding.ts";

/** Milliseconds between two rounds, unless something happens. */
const rhythm = 2_000;

interface Parts {
  reminding: Reminding;
  store: PushStore;
  watch: Watch;
  schema: string;
}

/** Keeps the rounds going: every few seconds, as time alone makes things wait; and at once when something changes. */
export class Motion {
  readonly #parts: Parts;
  #stopListening: (() => void) | null = null;
  #wake = () => {};

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  readonly wake = (): void => this.#wake();

  async run(): Promise<never> {
    for (;;) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, rhythm).unref();
      });
      await this.#round().catch((error: unknown) => {
        // The next round finds what this one missed.
        console.error(`Nobody could be reminded: ${error instanceof Error ? error.name : "unknown reason"}`);
      });
      await woken;
    }
  }

  async #round(): Promise<void> {
    const { reminding, store, watch, schema } = this.#parts;
    if (store.size === 0) {
      // While nobody wants to be reminded, nobody looks.
      this.#stopListening?.();
      this.#stopListening = null;
      return;
    }
    // Rows of a chain that is still being read tell what was once.
    if (!(await isReady(schema))) return;
    this.#stopListening ??= await watch.listen(({ people }) => {
      for (const concerned of people.values()) reminding.touch(concerned);
      this.wake();
    });
    await reminding.look();
  }
}
