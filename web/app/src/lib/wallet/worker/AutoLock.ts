/** Runs out when nobody touched it for a while. */
export class AutoLock {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #minutes = 0;
  #endsAt = Number.POSITIVE_INFINITY;
  readonly #lock: () => void;
  readonly #now: () => number;

  constructor(lock: () => void, now: () => number) {
    this.#lock = lock;
    this.#now = now;
  }

  start(minutes: number): void {
    this.#minutes = minutes;
    this.touch();
  }

  touch(): void {
    this.#endsAt = this.#now() + this.#minutes * 60_000;
    this.#wait();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#endsAt = Number.POSITIVE_INFINITY;
  }

  /** A device that slept wakes with its timers late: whoever asks for the key asks here first. */
  enforce(): void {
    if (this.#now() >= this.#endsAt) this.#expire();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#expire(), this.#minutes * 60_000);
  }

  #expire(): void {
    this.stop();
    this.#lock();
  }
}
