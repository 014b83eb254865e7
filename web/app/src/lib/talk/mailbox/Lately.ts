/** Values that were asked for since the last turn, or between the one before and that: what nobody asks for any more is forgotten. */
export class Lately<Value> {
  #now = new Map<string, Value>();
  #before: ReadonlyMap<string, Value> = new Map();

  get(id: string): Value | undefined {
    const value = this.#now.get(id) ?? this.#before.get(id);
    if (value !== undefined) this.#now.set(id, value);
    return value;
  }

  set(id: string, value: Value): void {
    this.#now.set(id, value);
  }

  /** The second turn after somebody asked for a value forgets it. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
