import { type Hex, sha256 } from "viem";
import { BlobStore } from "../../web/app/src/lib/documents/BlobStore.ts";
import type { Documents } from "../../web/app/src/lib/documents/Documents.ts";
import type { Sealed } from "../../web/shared/sealed/seal.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** The document store as the app writes to it, without a browser's shelf in front: what is saved is stored. */
export class Library implements Pick<Documents, "saveSealed" | "savePublic"> {
  readonly #store: BlobStore;

  constructor(relayUrl: string) {
    this.#store = new BlobStore(relayUrl);
  }

  async saveSealed({ plainHash, envelopeHash, envelopeBytes }: Omit<Sealed, "key">) {
    await this.#store.put(envelopeHash, envelopeBytes);
    await this.#store.addEnvelope(plainHash, envelopeHash);
    return "stored" as const;
  }

  async savePublic(bytes: Bytes) {
    await this.#store.put(sha256(bytes), bytes);
    return "stored" as const;
  }

  async load(hash: Hex): Promise<Bytes> {
    const bytes = await this.#store.get(hash);
    if (!bytes) throw new Error(`The document store lacks ${hash}.`);
    return bytes;
  }
}
