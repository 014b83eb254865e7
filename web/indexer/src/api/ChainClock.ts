import { createPublicClient, http } from "viem";
import { Refusal } from "./Refusal.ts";

/** Milliseconds after which the node is asked again, and for which its last answer may stand meanwhile. */
const [freshness, patience] = [250, 2_000];

/** The chain's own time: that of its pending block. */
export class ChainClock {
  readonly #client: ReturnType<typeof createPublicClient>;
  #last: { at: number; time: number } | null = null;
  #asking: Promise<number> | null = null;

  constructor(rpcUrl: string) {
    this.#client = createPublicClient({ transport: http(rpcUrl, { timeout: 5_000, retryCount: 0 }) });
  }

  async now(): Promise<number> {
    const age = performance.now() - (this.#last?.at ?? Number.NEGATIVE_INFINITY);
    if (this.#last && age < freshness) return this.#last.time;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    if (!this.#last || age > patience) return this.#asking;
    // A failure is told to whoever asks once the last answer is too old.
    this.#asking.catch(() => undefined);
    return this.#last.time;
  }

  async #ask(): Promise<number> {
    try {
      const { timestamp } = await this.#client.getBlock({ blockTag: "pending" });
      this.#last = { at: performance.now(), time: Number(timestamp) };
      return this.#last.time;
    } catch {
      throw new Refusal("chainDown");
    }
  }
}
