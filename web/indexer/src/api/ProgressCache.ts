import { findProgress, type Progress } from "./queries/findProgress.ts";

/** Milliseconds for which it is not asked again: rows are never older than an answer says, only newer. */
const freshness = 50;

/** How far the rows are, asked for once for all requests of a moment. */
export class ProgressCache {
  readonly #schema: string;
  #asked: { at: number; answer: Promise<Progress> } | null = null;

  constructor(schema: string) {
    this.#schema = schema;
  }

  find(): Promise<Progress> {
    const at = performance.now();
    if (!this.#asked || at - this.#asked.at > freshness) {
      this.#asked = { at, answer: findProgress(this.#schema) };
    }
    return this.#asked.answer;
  }
}
