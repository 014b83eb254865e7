/** A seeded generator (mulberry32), so that a failing case comes back on every run. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Up to `bits` long, with every length as likely as any other, so that small and edge values come up. */
  big(bits: number): bigint {
    let value = 0n;
    for (let bit = this.int(0, bits); bit > 0; bit--) value = (value << 1n) | BigInt(this.int(0, 1));
    return value;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    return Uint8Array.from({ length }, () => this.int(0, 255));
  }
}

export function forAll(runs: number, property: (random: Random, run: number) => void): void {
  for (let run = 0; run < runs; run++) property(new Random(run * 7919 + 1), run);
}
