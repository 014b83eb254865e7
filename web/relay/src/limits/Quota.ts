import { Refusal } from "../Refusal.ts";

/** Room on the disk. What is being written counts as if it were as large as it may be. */
export class Quota {
  readonly #maximum: number;
  #used: number;

  constructor(maximum: number, used: number) {
    this.#maximum = maximum;
    this.#used = used;
  }

  reserve(size: number): Reservation {
    if (this.#used + size > this.#maximum) throw new Refusal("storeFull");
    this.#used += size;
    let held = size;
    return {
      keep: (actual) => {
        held -= actual;
      },
      release: () => {
        this.#used -= held;
        held = 0;
      },
    };
  }
}

export interface Reservation {
  /** So much of it stays used for ever. */
  keep(actual: number): void;
  release(): void;
}
