// @vitest-environment node
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Hex } from "viem";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { BlobStore } from "../../../web/app/src/lib/documents/BlobStore.ts";
import { openDocumentShelf } from "../../../web/app/src/lib/documents/DocumentShelf.ts";
import { Documents } from "../../../web/app/src/lib/documents/Documents.ts";
import { hashOf } from "../../../web/app/src/lib/documents/hashOf.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A relay behind `fetch`. */
class Relay {
  blobs = new Map<string, Uint8Array<ArrayBuffer>>();
  isDown = false;
  limit = 1_000;
  puts = 0;

  readonly fetch = (async (url: string, init: { method: string; body?: Uint8Array<ArrayBuffer> }) => {
    if (this.isDown) throw new TypeError("fetch failed");
    const name = url.split("/blobs/")[1] as string;
    if (init.method === "GET") {
      const blob = this.blobs.get(name);
      return new Response(blob ?? null, { status: blob ? 200 : 404 });
    }
    this.puts++;
    const body = init.body as Uint8Array<ArrayBuffer>;
    if (body.length > this.limit) return new Response(null, { status: 413 });
    this.blobs.set(name, body);
    return new Response(null, { status: 201 });
  }) as unknown as typeof fetch;
}

let relay: Relay;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  relay = new Relay();
});

async function page() {
  const shelf = await openDocumentShelf("test");
  return { shelf, documents: new Documents(shelf, new BlobStore("http://relay", relay.fetch)) };
}

describe("a saved document", () => {
  test("reaches the relay and is read back from there", async () => {
    const { documents } = await page();
    const hash = await documents.save(bytes("agreement"));
    await documents.send();
    expect(hash).toBe(hashOf(bytes("agreement")));
    expect(documents.unsent.value).toEqual([]);
    globalThis.indexedDB = new IDBFactory();
    expect(await (await page()).documents.load(hash)).toEqual(bytes("agreement"));
  });

  test("is safe while the relay is down, and says that it is not stored", async () => {
    relay.isDown = true;
    const { documents } = await page();
    const hash = await documents.save(bytes("agreement"));
    await documents.send();
    expect(documents.unsent.value).toEqual([hash]);
    expect(await documents.load(hash)).toEqual(bytes("agreement"));
  });

  test("is sent at the next start after the page was killed", async () => {
    relay.isDown = true;
    const hash = await (await page()).documents.save(bytes("agreement"));
    relay.isDown = false;
    const { documents } = await page();
    await documents.send();
    expect([...relay.blobs.keys()]).toEqual([hash.slice(2)]);
    expect(documents.unsent.value).toEqual([]);
  });

  test("is sent by itself when the relay comes back", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    relay.isDown = true;
    const { documents } = await page();
    const leave = new AbortController();
    const running = documents.run(leave.signal);
    const hash = await documents.save(bytes("agreement"));
    await documents.send();
    relay.isDown = false;
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(2_000);
      expect(documents.unsent.value).toEqual([]);
    });
    expect(relay.blobs.has(hash.slice(2))).toBe(true);
    leave.abort();
    await running;
    vi.useRealTimers();
  });

  test("that the relay refuses does not hold up the others", async () => {
    relay.isDown = true;
    const { documents } = await page();
    const large = await documents.save(bytes("x".repeat(2_000)));
    const small = await documents.save(bytes("small"));
    await documents.send();
    relay.isDown = false;
    await documents.send();
    expect([...relay.blobs.keys()]).toEqual([small.slice(2)]);
    expect(documents.unsent.value).toEqual([large]);
  });

  test("is sent once however often sending is asked for", async () => {
    const { documents } = await page();
    await documents.save(bytes("agreement"));
    await Promise.all([documents.send(), documents.send(), documents.send()]);
    await documents.send();
    expect(relay.puts).toBe(1);
  });
});

describe("a published document", () => {
  test("is with the relay when the call returns", async () => {
    const { documents } = await page();
    const hash = await documents.publish(bytes("evidence"));
    expect(relay.blobs.has(hash.slice(2))).toBe(true);
  });

  test.each([
    ["relayUnreachable", { isDown: true }],
    ["documentTooLarge", { limit: 3 }],
  ])("fails with %s", async (code, state) => {
    Object.assign(relay, state);
    await expect((await page()).documents.publish(bytes("evidence"))).rejects.toMatchObject({ code });
  });
});

describe("reading", () => {
  const hash = hashOf(bytes("evidence"));
  const store = (blob: Uint8Array<ArrayBuffer>) => relay.blobs.set(hash.slice(2), blob);

  test("asks the relay once and then this device", async () => {
    store(bytes("evidence"));
    const { documents } = await page();
    await documents.load(hash);
    relay.isDown = true;
    expect(await documents.load(hash)).toEqual(bytes("evidence"));
  });

  test("refuses a swapped document and does not keep it", async () => {
    store(bytes("forged"));
    const { documents, shelf } = await page();
    await expect(documents.load(hash)).rejects.toMatchObject({ code: "documentSwapped" });
    expect(await shelf.get(hash)).toBeUndefined();
  });

  test("replaces what was damaged on this device", async () => {
    store(bytes("evidence"));
    const { documents, shelf } = await page();
    await shelf.keep(hash, bytes("damaged"));
    expect(await documents.load(hash)).toEqual(bytes("evidence"));
    expect(await shelf.get(hash)).toEqual(bytes("evidence"));
  });

  test("tells a missing document from a relay that is down", async () => {
    const { documents } = await page();
    await expect(documents.load(hash)).rejects.toMatchObject({ code: "documentMissing" });
    relay.isDown = true;
    await expect(documents.load(hash as Hex)).rejects.toMatchObject({ code: "relayUnreachable" });
  });
});
