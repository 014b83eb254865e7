import type { Hex } from "viem";
import * as z from "zod/mini";
import { Cell } from "../chain/Cell.ts";
import { DocumentError } from "./DocumentError.ts";

const PATIENCE = 15_000;

const envelopeList = z.object({ envelopes: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/))) });

/** The relay's store over HTTP. It keeps what it is given under its hash and knows nothing of what it is. */
export class BlobStore {
  readonly #url: string;
  readonly #fetch: typeof fetch;

  /** Whether it answered when it was last asked. */
  readonly answers = new Cell(true);

  constructor(url: string, fetchFrom: typeof fetch = (...args) => fetch(...args)) {
    this.#url = url;
    this.#fetch = fetchFrom;
  }

  /** Resolves when the relay has the blob. */
  async put(hash: Hex, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const headers = { "content-type": "application/octet-stream" };
    const response = await this.#ask(`blobs/${bare(hash)}`, { method: "PUT", body: bytes, headers });
    if (response.status === 413) throw new DocumentError("documentTooLarge", { hash });
    taken(response, hash);
  }

  /** Null when the relay has no such blob. The caller checks the hash. */
  async get(hash: Hex): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await this.#ask(`blobs/${bare(hash)}`, { method: "GET" });
    if (response.status === 404) return null;
    taken(response, hash);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Tells the relay which of its blobs is an envelope of a document, named by the hash of its plain text. */
  async addEnvelope(document: Hex, envelope: Hex): Promise<void> {
    const path = `documents/${bare(document)}/${bare(envelope)}`;
    taken(await this.#ask(path, { method: "PUT" }), document);
  }

  /** The envelopes of a document, in the order of their arrival. Anyone can add some: each must prove itself. */
  async envelopesOf(document: Hex): Promise<Hex[]> {
    const response = await this.#ask(`documents/${bare(document)}`, { method: "GET" });
    taken(response, document);
    const list = envelopeList.safeParse(await response.json().catch(() => null));
    if (!list.success) throw new DocumentError("documentRefused", { hash: document });
    return list.data.envelopes.map((envelope): Hex => `0x${envelope}`);
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      const response = await this.#fetch(`${this.#url}/${path}`, { ...init, signal });
      // Like silence, a relay in trouble is worth another try.
      if (response.status >= 500 || response.status === 429) throw new Error(`status ${response.status}`);
      this.answers.value = true;
      return response;
    } catch (cause) {
      this.answers.value = false;
      throw new DocumentError("relayUnreachable", {}, { cause });
    }
  }
}

function bare(hash: Hex): string {
  return hash.slice(2).toLowerCase();
}

function taken(response: Response, hash: Hex): void {
  if (!response.ok) throw new DocumentError("documentRefused", { hash, status: response.status });
}
