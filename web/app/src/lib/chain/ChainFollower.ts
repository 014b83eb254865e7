import type { ChainClock } from "./ChainClock.ts";
import { ChainError } from "./ChainError.ts";
import type { ChainNode } from "./logs/ChainNode.ts";
import type { LogReader } from "./logs/LogReader.ts";

const INTERVAL = 800;
const LONGEST_PAUSE = 8_000;

/** The heartbeat of the page: asks the node for its head, and lets reader and clock take note. */
export class ChainFollower {
  readonly #node: ChainNode;
  readonly #reader: LogReader;
  readonly #clock: ChainClock;
  readonly #chainId: number;
  #asked: PromiseWithResolvers<void> | null = null;
  #endPause: () => void = () => undefined;
  #isSameChain = false;
  /** Something new is to be read: no reason to rest first. */
  #isWanted = false;

  constructor(chainId: number, node: ChainNode, reader: LogReader, clock: ChainClock) {
    this.#chainId = chainId;
    this.#node = node;
    this.#reader = reader;
    this.#clock = clock;
  }

  /** Follows until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener("abort", () => this.#endPause());
    this.#reader.onUnread(() => {
      this.#isWanted = true;
      this.#endPause();
    });
    let pause = INTERVAL;
    while (!signal.aborted) {
      const asked = this.#asked;
      this.#asked = null;
      this.#isWanted = false;
      try {
        await this.#round();
        asked?.resolve();
        pause = INTERVAL;
      } catch (error) {
        asked?.reject(error);
        const isUnsteady = error instanceof ChainError && error.code === "chainUnsteady";
        if (!isUnsteady) this.#reader.fail(error);
        this.#isSameChain = false;
        pause = isUnsteady ? INTERVAL : Math.min(pause * 2, LONGEST_PAUSE);
      }
      const goesOn = this.#asked || (this.#isWanted && pause === INTERVAL);
      if (!goesOn && !signal.aborted) await this.#rest(pause);
    }
    this.#asked?.reject(new ChainError("nodeUnreachable"));
  }

  /** Resolves after a round that started after this call; rejects when that round failed. */
  refresh(): Promise<void> {
    this.#asked ??= Promise.withResolvers();
    this.#endPause();
    return this.#asked.promise;
  }

  async #round() {
    if (!this.#isSameChain) {
      const chainId = await this.#node.chainId();
      if (chainId !== this.#chainId)
        throw new ChainError("nodeOtherChain", { chainId, expected: this.#chainId });
      this.#isSameChain = true;
    }
    const [head, pending] = await Promise.all([this.#node.head(), this.#node.pendingTime()]);
    if (pending === null) this.#clock.learnPast(head.time);
    else this.#clock.learn(pending);
    await this.#reader.tick(head);
  }

  #rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
