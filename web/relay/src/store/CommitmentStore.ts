import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { type SignedCommitment, signedCommitmentSchema } from "../../../shared/court/signedCommitment.ts";
import { encodeDocument } from "../../../shared/wire/canonicalDocument.ts";
import type { BlobStore } from "./BlobStore.ts";
import type { DocumentIndex } from "./DocumentIndex.ts";

/** Signed hidden votes, as blobs among the others, listed by their places: only what was checked gets into these lists. */
export class CommitmentStore {
  readonly #blobs: BlobStore;
  readonly #index: DocumentIndex;

  constructor(blobs: BlobStore, index: DocumentIndex) {
    this.#blobs = blobs;
    this.#index = index;
  }

  /** In the order of their arrival. */
  async list(place: string): Promise<SignedCommitment[]> {
    const known = await Promise.all((await this.#index.list(place)).map((hash) => this.#read(hash)));
    return known.flatMap((one) => one ?? []);
  }

  /**
   * Once it resolves it survives any crash. A commitment that is there already stays as it came first: what is not signed of
   * it nobody else can change.
   * @returns how many bytes were new.
   */
  async add(place: string, signed: SignedCommitment): Promise<number> {
    if ((await this.list(place)).some(({ commitment }) => commitment === signed.commitment)) return 0;
    const bytes = encodeDocument(signedCommitmentSchema, signed);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const size = await this.#blobs.write(hash, new Blob([bytes]).stream());
    await this.#index.add(place, hash);
    return size;
  }

  async #read(hash: string): Promise<SignedCommitment | null> {
    const blob = await this.#blobs.read(hash);
    const text = blob && (await new Response(blob.stream).text());
    return text ? (z.safeDecode(signedCommitmentSchema, JSON.parse(text)).data ?? null) : null;
  }
}
