type Task = () => Promise<void>;

/** Does one thing at a time, and of those that come meanwhile only the last: every stroke may ask to be written down. */
export class LatestOnly {
  #next: Task | null = null;
  #isBusy = false;

  run(task: Task): void {
    this.#next = task;
    if (!this.#isBusy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    for (let task = this.#take(); task; task = this.#take()) {
      // A full or forbidden storage costs the draft its safety, not the writer the page.
      await task().catch(() => undefined);
    }
    this.#isBusy = false;
  }

  #take(): Task | null {
    const task = this.#next;
    this.#next = null;
    return task;
  }
}
