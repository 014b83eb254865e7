import type { Hex } from "viem";
import { Cell } from "../chain/Cell.ts";
import type { BlobStore } from "./BlobStore.ts";
import { DocumentError } from "./DocumentError.ts";
import type { DocumentShelf } from "./DocumentShelf.ts";
import { hashOf } from "./hashOf.ts";

const SHORTEST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/**
 * Sealed agreements and evidence, by their hash. A document counts as saved when it is on this device's disk and
 * queued: paying never waits for the relay, and the queue survives whatever happens to the page.
 */
export class Documents {
  readonly #shelf: DocumentShelf;
  readonly #store: BlobStore;
  #sending: Promise<void> | null = null;

  /** Documents that the relay has not got yet; the other side cannot read them until it has. */
  readonly unsent = new Cell<readonly Hex[]>([]);

  constructor(shelf: DocumentShelf, store: BlobStore) {
    this.#shelf = shelf;
    this.#store = store;
  }

  /** Resolves when the document is safe on this device; it is then sent until the relay has it. */
  async save(bytes: Uint8Array<ArrayBuffer>): Promise<Hex> {
    const hash = hashOf(bytes);
    await this.#shelf.post(hash, bytes);
    this.unsent.value = await this.#shelf.posted();
    void this.send();
    return hash;
  }

  /** Resolves when the relay has the document; for what is worth nothing before others can read it. */
  async publish(bytes: Uint8Array<ArrayBuffer>): Promise<Hex> {
    const hash = hashOf(bytes);
    await this.#store.put(hash, bytes);
    await this.#shelf.keep(hash, bytes);
    return hash;
  }

  /** The document with this hash and no other, from this device or the relay. */
  async load(hash: Hex): Promise<Uint8Array<ArrayBuffer>> {
    const kept = await this.#shelf.get(hash);
    if (kept && hashOf(kept) === hash) return kept;
    const bytes = await this.#store.get(hash);
    if (!bytes) throw new DocumentError("documentMissing", { hash });
    if (hashOf(bytes) !== hash) throw new DocumentError("documentSwapped", { hash });
    await this.#shelf.keep(hash, bytes);
    return bytes;
  }

  /** Sends what is queued. Several calls at a time are one. */
  send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /** Sends what an earlier visit left, and goes on trying until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    let pause = SHORTEST_PAUSE;
    while (!signal.aborted) {
      // Only this device's storage can fail here, and what was queued is still queued.
      await this.send().catch(() => undefined);
      const isDone = this.unsent.value.length === 0;
      await (isDone ? nextChange(this.unsent, signal) : elapsed(pause, signal));
      pause = isDone ? SHORTEST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
    }
  }

  async #sendAll() {
    for (const hash of await this.#shelf.posted()) {
      const bytes = await this.#shelf.get(hash);
      const isSent = bytes !== undefined && (await this.#sendOne(hash, bytes));
      if (isSent) await this.#shelf.arrived(hash);
    }
    this.unsent.value = await this.#shelf.posted();
  }

  /** One that the relay refuses stays in the queue, visible, and does not hold up the others. */
  async #sendOne(hash: Hex, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    try {
      await this.#store.put(hash, bytes);
      return true;
    } catch (error) {
      if (error instanceof DocumentError) return false;
      throw error;
    }
  }
}

function nextChange(cell: Cell<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      leave();
      resolve();
    };
    const leave = cell.subscribe(done);
    signal.addEventListener("abort", done, { once: true });
  });
}

function elapsed(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", resolve as () => void, { once: true });
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}
