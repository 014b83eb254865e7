/** Things to be found again by what they have in common, each once, the earliest first. */
export class Matches<T> {
  readonly #waiting = new Map<string, T[]>();

  constructor(items: readonly T[], keyOf: (item: T) => string) {
    for (const item of items) {
      const key = keyOf(item);
      const others = this.#waiting.get(key);
      if (others) others.push(item);
      else this.#waiting.set(key, [item]);
    }
    for (const items of this.#waiting.values()) items.reverse();
  }

  take(key: string): T | null {
    return this.#waiting.get(key)?.pop() ?? null;
  }

  /** Those that nobody took. */
  *left(): Generator<T> {
    for (const items of this.#waiting.values()) yield* items;
  }
}
