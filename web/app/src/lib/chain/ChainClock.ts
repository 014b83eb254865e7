import { Cell } from "./Cell.ts";

/** A node rounds to seconds and estimates its pending block: so much earlier than expected is noise, not news. */
const TOLERANCE = 15;

/** The chain's time as it was learned, and when by a clock that never jumps. */
interface Sample {
  /** Unix seconds. */
  chain: number;
  /** Milliseconds of the monotonic clock. */
  at: number;
}

/**
 * The chain's now: the time of its pending block, going on by the monotonic clock between two looks at it. The
 * device's date plays no part.
 */
export class ChainClock {
  readonly #monotonic: () => number;
  readonly #sample = new Cell<Sample | null>(null);

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  /** Unix seconds; null before the chain was asked for the first time. */
  readonly now = (): number | null => {
    const sample = this.#sample.value;
    return sample && sample.chain + Math.floor((this.#monotonic() - sample.at) / 1000);
  };

  /** Takes over the time of the pending block. Never ticks back over noise. */
  learn(pending: number): void {
    const now = this.now();
    if (now !== null && pending <= now && now - pending <= TOLERANCE) return;
    this.#sample.value = { chain: pending, at: this.#monotonic() };
  }

  /** Takes over the time of a mined block, which now cannot precede; for nodes that tell no pending block. */
  learnPast(mined: number): void {
    if (mined > (this.now() ?? -1)) this.learn(mined);
  }

  /** Told whenever the time was corrected; between corrections it goes on by itself. */
  readonly onCorrection = this.#sample.subscribe;
}
