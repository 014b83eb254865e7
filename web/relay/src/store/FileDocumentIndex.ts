import { open } from "node:fs/promises";
import { join } from "node:path";
import { ensureFolder, syncFolder } from "../../../service/durably.ts";
import { Refusal } from "../Refusal.ts";
import type { DocumentIndex } from "./DocumentIndex.ts";

const lineLength = 65;
const maxEnvelopes = 32;

/** A file per document, a line per envelope. A line that a crash cut short is no line, and the next one overwrites it. */
export class FileDocumentIndex implements DocumentIndex {
  readonly #folder: string;
  /** Additions to one document wait for each other. */
  readonly #pending = new Map<string, Promise<void>>();

  static async open(folder: string): Promise<FileDocumentIndex> {
    await ensureFolder(folder);
    return new FileDocumentIndex(folder);
  }

  private constructor(folder: string) {
    this.#folder = folder;
  }

  async list(document: string): Promise<string[]> {
    const file = await open(this.#pathOf(document), "r").catch(() => null);
    if (file === null) return [];
    try {
      return wholeLines(await file.readFile("utf8"));
    } finally {
      await file.close();
    }
  }

  add(document: string, envelope: string): Promise<boolean> {
    const before = this.#pending.get(document) ?? Promise.resolve();
    const addition = before.then(() => this.#append(document, envelope));
    const settled = addition.then(
      () => {},
      () => {},
    );
    this.#pending.set(document, settled);
    settled.then(() => {
      if (this.#pending.get(document) === settled) this.#pending.delete(document);
    });
    return addition;
  }

  async #append(document: string, envelope: string): Promise<boolean> {
    const lines = await this.list(document);
    if (lines.includes(envelope)) return false;
    if (lines.length >= maxEnvelopes) throw new Refusal("documentFull");

    await ensureFolder(this.#shelfOf(document));
    const file = await open(this.#pathOf(document), lines.length === 0 ? "w" : "r+", 0o600);
    try {
      await file.write(`${envelope}\n`, lines.length * lineLength);
      await file.truncate((lines.length + 1) * lineLength);
      await file.sync();
    } finally {
      await file.close();
    }
    if (lines.length === 0) await syncFolder(this.#shelfOf(document));
    return true;
  }

  #shelfOf(document: string): string {
    return join(this.#folder, document.slice(0, 2));
  }

  #pathOf(document: string): string {
    return join(this.#shelfOf(document), document);
  }
}

function wholeLines(text: string): string[] {
  const whole = text.slice(0, text.length - (text.length % lineLength));
  return whole.split("\n").filter((line) => line !== "");
}
