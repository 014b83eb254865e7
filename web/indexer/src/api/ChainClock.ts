import { createPublicClient, http } from "viem";
import { Refusal } from "./Refusal.ts";

/** For so many milliseconds an answer of the node's counts as now. */
const freshness = 250;

/** The chain's own time: that of its pending block. */
export class ChainClock {
  readonly #client: ReturnType<typeof createPublicClient>;
  #asked: { at: number; answer: Promise<number> } | null = null;

  constructor(rpcUrl: string) {
    this.#client = createPublicClient({ transport: http(rpcUrl, { timeout: 2_000, retryCount: 0 }) });
  }

  now(): Promise<number> {
    const at = performance.now();
    if (!this.#asked || at - this.#asked.at > freshness) this.#asked = { at, answer: this.#ask() };
    return this.#asked.answer;
  }

  async #ask(): Promise<number> {
    try {
      const { timestamp } = await this.#client.getBlock({ blockTag: "pending" });
      return Number(timestamp);
    } catch {
      throw new Refusal("chainDown");
    }
  }
}
