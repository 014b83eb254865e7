import type { BrowserContext, Page } from "@playwright/test";

/** That a document is not in the store is an answer, which Chromium nevertheless reports as an error. */
const absence = /status of 404 .*\/blobs\/[0-9a-f]{64}\)$/;

/** What no journey forgives: errors of scripts, of the console and of the content security policy. */
export class Faults {
  readonly #who: string;
  readonly #found: string[] = [];
  #forgiven: RegExp[] = [];

  constructor(who: string) {
    this.#who = who;
  }

  watch(context: BrowserContext): void {
    context.on("page", (page) => this.#watchPage(page));
    context.on("weberror", (error) => this.#note(`error: ${error.error().stack ?? error.error().message}`));
  }

  /** A journey that breaks something on purpose names what the browser will say about it. */
  forgive(...patterns: RegExp[]): void {
    this.#forgiven = [...this.#forgiven, ...patterns];
  }

  get found(): readonly string[] {
    return this.#found.filter((fault) => !this.#forgiven.some((pattern) => pattern.test(fault)));
  }

  #watchPage(page: Page): void {
    page.on("console", (message) => {
      const fault = `console: ${message.text()} (${message.location().url})`;
      if (message.type() === "error" && !absence.test(fault)) this.#note(fault);
    });
  }

  #note(fault: string): void {
    this.#found.push(`${this.#who}: ${fault}`);
  }
}
