import { Cell } from "../chain/Cell.ts";
import type { Report } from "./gatherNode.ts";

export interface Written<Facts> {
  /** What is known so far. */
  facts: Partial<Facts>;
  /** Everything, once every step was taken. */
  whole: Facts | null;
}

/** One run of a check. What an earlier run still finds is written on no other's sheet. */
export class CheckSheet<Facts> {
  readonly #run: (report: Report<Facts>) => Promise<Facts>;
  #isStarted = false;
  readonly cell = new Cell<Written<Facts>>({ facts: {}, whole: null });

  constructor(run: (report: Report<Facts>) => Promise<Facts>) {
    this.#run = run;
  }

  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const report: Report<Facts> = (facts) => {
      this.cell.value = { facts: { ...facts }, whole: null };
    };
    void this.#run(report).then((whole) => {
      this.cell.value = { facts: whole as Partial<Facts>, whole };
    });
  }
}
