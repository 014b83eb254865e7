import { type Hex, sha256 } from "viem";
import { decodeEnvelope, type Envelope } from "../../../../shared/sealed/envelope.ts";
import type { Sealed } from "../../../../shared/sealed/seal.ts";
import { Cell } from "../chain/Cell.ts";
import { elapsed, nextChange } from "../waiting.ts";
import type { BlobStore } from "./BlobStore.ts";
import { DocumentError } from "./DocumentError.ts";
import type { DocumentShelf, Posted } from "./DocumentShelf.ts";

const SHORTEST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;
/** So long a payment waits for the relay before it goes on without. */
const GRACE = 4_000;

type Bytes = Uint8Array<ArrayBuffer>;
type StoredSeal = Pick<Sealed, "plainHash" | "envelopeHash" | "envelopeBytes">;

/** Where a saved document is: with the relay, or on this device and queued for it. */
export type Saved = "stored" | "queued";

/**
 * Agreements, evidence and public texts, by their hash. A sealed document counts as saved when it is on this device's
 * disk and queued: paying never waits for the relay, and the queue survives whatever happens to the page.
 */
export class Documents {
  readonly #shelf: DocumentShelf;
  readonly #store: BlobStore;
  readonly #published: BlobStore | null;
  #sending: Promise<void> | null = null;

  /** Blobs that the relay has not got yet; the other side cannot read them until it has. */
  readonly unsent = new Cell<readonly Hex[]>([]);
  /** Whether the relay answered when it was last asked. */
  readonly relayAnswers: Cell<boolean>;

  /** @param published What is served beside the page: the texts of its own policies, so that they need no relay. */
  constructor(shelf: DocumentShelf, store: BlobStore, published: BlobStore | null = null) {
    this.#shelf = shelf;
    this.#store = store;
    this.#published = published;
    this.relayAnswers = store.answers;
  }

  /**
   * Resolves when the document is safe on this device, telling whether the relay has it as well. To be called before
   * the hash gets public: what the makers store first, no stranger can push out of the relay's list.
   */
  saveSealed({ plainHash, envelopeHash, envelopeBytes }: StoredSeal): Promise<Saved> {
    return this.#save({ hash: envelopeHash, document: plainHash }, envelopeBytes);
  }

  /** Keeps a public text, which everybody may read, with the same promise. */
  savePublic(bytes: Bytes): Promise<Saved> {
    return this.#save({ hash: sha256(bytes), document: null }, bytes);
  }

  /** Keeps a public text where those look for it who do not know its hash. */
  saveListed(place: Hex, bytes: Bytes): Promise<Saved> {
    return this.#save({ hash: sha256(bytes), document: place }, bytes);
  }

  /** Keeps a text that is not public yet: on this device, until `savePublic`. */
  async keepHere(bytes: Bytes): Promise<void> {
    await this.#shelf.keep(sha256(bytes), bytes);
  }

  /** The blob with this hash and no other, from this device, the relay or beside the page. */
  async load(hash: Hex): Promise<Bytes> {
    const kept = await this.#shelf.get(hash);
    if (kept && sha256(kept) === hash) return kept;
    const bytes = await this.#ask(hash).catch(async (refusal: unknown) => {
      const published = await this.#published?.get(hash).catch(() => null);
      if (published && sha256(published) === hash) return published;
      throw refusal;
    });
    await this.#shelf.keep(hash, bytes);
    return bytes;
  }

  async #ask(hash: Hex): Promise<Bytes> {
    const bytes = await this.#store.get(hash);
    if (!bytes) throw new DocumentError("documentMissing", { hash });
    if (sha256(bytes) !== hash) throw new DocumentError("documentSwapped", { hash });
    return bytes;
  }

  /** The envelopes that are said to hold a document: those on this device first, then the relay's. */
  async *envelopes(document: Hex): AsyncGenerator<() => Promise<Envelope>> {
    const own = await this.#shelf.envelopesOf(document);
    for (const hash of own) yield async () => decodeEnvelope(await this.load(hash));
    const others = (await this.#store.envelopesOf(document)).filter((hash) => !own.includes(hash));
    for (const hash of others) yield async () => decodeEnvelope(await this.load(hash));
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

  async #save(posted: Posted, bytes: Bytes): Promise<Saved> {
    await this.#shelf.post(posted, bytes);
    // A round that is under way listed the queue before this one was in it.
    const sent = (this.#sending ?? Promise.resolve()).then(() => this.send()).catch(() => undefined);
    await Promise.race([sent, elapsed(GRACE)]);
    await this.#countUnsent();
    return this.unsent.value.includes(posted.hash) ? "queued" : "stored";
  }

  async #countUnsent() {
    const hashes = (await this.#shelf.posted()).map(({ hash }) => hash);
    if (hashes.join() !== this.unsent.value.join()) this.unsent.value = hashes;
  }

  async #sendAll() {
    for (const posted of await this.#shelf.posted()) {
      if (await this.#sendOne(posted)) await this.#shelf.arrived(posted.hash);
    }
    await this.#countUnsent();
  }

  /** One that the relay refuses stays in the queue, visible, and does not hold up the others. */
  async #sendOne({ hash, document }: Posted): Promise<boolean> {
    const bytes = await this.#shelf.get(hash);
    if (!bytes) return true;
    try {
      await this.#store.put(hash, bytes);
      if (document) await this.#store.addEnvelope(document, hash);
      return true;
    } catch (error) {
      if (error instanceof DocumentError) return false;
      throw error;
    }
  }
}
