import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runFolder } from "./runFolder.ts";

/** Long texts that were come by in this run, in any of its workers. */
export class Known {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  has(text: string): boolean {
    return existsSync(this.#fileOf(text));
  }

  add(text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#fileOf(text), "");
  }

  get #folder(): string {
    return join(runFolder(), this.#name);
  }

  #fileOf(text: string): string {
    return join(this.#folder, createHash("sha256").update(text).digest("hex"));
  }
}
