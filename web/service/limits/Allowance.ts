interface Bucket {
  left: number;
  at: number;
}

const maxBuckets = 100_000;

/** So much per period for each key: a bucket that refills evenly. Time is given in milliseconds. */
export class Allowance {
  readonly #amount: number;
  readonly #period: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(amount: number, period: number) {
    this.#amount = amount;
    this.#period = period;
  }

  /** True when there is some left, before anything is spent. */
  has(key: string, now: number): boolean {
    return this.#bucket(key, now).left > 0;
  }

  /** May go below zero, since the cost is only known afterwards; then one waits until it is paid back. */
  spend(key: string, amount: number, now: number): void {
    const { left } = this.#bucket(key, now);
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: left - amount, at: now });
    this.#forgetOldest();
  }

  #bucket(key: string, now: number): Bucket {
    const { left, at } = this.#buckets.get(key) ?? { left: this.#amount, at: now };
    const refill = ((now - at) / this.#period) * this.#amount;
    return { left: Math.min(this.#amount, left + Math.max(0, refill)), at: now };
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= maxBuckets) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
