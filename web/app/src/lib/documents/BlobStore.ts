import type { Hex } from "viem";
import { DocumentError } from "./DocumentError.ts";

const PATIENCE = 15_000;

/** The relay's blobs over HTTP. It keeps what it is given under its hash and knows nothing of what it is. */
export class BlobStore {
  readonly #url: string;
  readonly #fetch: typeof fetch;

  constructor(url: string, fetchFrom: typeof fetch = (...args) => fetch(...args)) {
    this.#url = url;
    this.#fetch = fetchFrom;
  }

  /** Resolves when the relay has the blob. */
  async put(hash: Hex, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const headers = { "content-type": "application/octet-stream" };
    const response = await this.#ask(hash, { method: "PUT", body: bytes, headers });
    if (response.ok) return;
    const code = response.status === 413 ? "documentTooLarge" : "documentRefused";
    throw new DocumentError(code, { hash, status: response.status });
  }

  /** Null when the relay has no such blob. The caller checks the hash. */
  async get(hash: Hex): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await this.#ask(hash, { method: "GET" });
    if (response.status === 404) return null;
    if (!response.ok) throw new DocumentError("documentRefused", { hash, status: response.status });
    return response.bytes();
  }

  async #ask(hash: Hex, init: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      const response = await this.#fetch(`${this.#url}/blobs/${hash.slice(2)}`, { ...init, signal });
      // Like silence, a relay in trouble is worth another try.
      if (response.status >= 500 || response.status === 429) throw new Error(`status ${response.status}`);
      return response;
    } catch (cause) {
      throw new DocumentError("relayUnreachable", { hash }, { cause });
    }
  }
}
