import { type Hex, sha256 } from "viem";

type Bytes = Uint8Array<ArrayBuffer>;

/** The relay behind `fetch`, which can be made to misbehave. */
export class FakeRelay {
  blobs = new Map<Hex, Bytes>();
  envelopes = new Map<Hex, Hex[]>();
  isDown = false;
  hangs = false;
  limit = 1e6;

  /** As another page would store it. */
  store(document: Hex, envelope: Bytes): void {
    this.blobs.set(sha256(envelope), envelope);
    this.envelopes.set(document, [...(this.envelopes.get(document) ?? []), sha256(envelope)]);
  }

  readonly fetch = (async (url: string, init: { method: string; body?: Bytes }) => {
    if (this.hangs) return new Promise(() => undefined);
    if (this.isDown) throw new TypeError("fetch failed");
    const [kind, first, second] = url.replace("http://relay/", "").split("/");
    const hash: Hex = `0x${first}`;
    if (kind === "documents") return second ? this.#add(hash, `0x${second}`) : this.#list(hash);
    return init.method === "PUT" ? this.#put(hash, init.body as Bytes) : this.#get(hash);
  }) as unknown as typeof fetch;

  #put(hash: Hex, body: Bytes) {
    if (body.length > this.limit) return new Response(null, { status: 413 });
    if (sha256(body) !== hash) return new Response(null, { status: 422 });
    this.blobs.set(hash, body);
    return new Response(null, { status: 201 });
  }

  #get(hash: Hex) {
    const blob = this.blobs.get(hash);
    return new Response(blob ?? null, { status: blob ? 200 : 404 });
  }

  #add(document: Hex, envelope: Hex) {
    if (!this.blobs.has(envelope)) return new Response(null, { status: 404 });
    this.envelopes.set(document, [...(this.envelopes.get(document) ?? []), envelope]);
    return Response.json({});
  }

  #list(document: Hex) {
    return Response.json({ envelopes: (this.envelopes.get(document) ?? []).map((hash) => hash.slice(2)) });
  }
}
