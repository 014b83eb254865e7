import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { type Hex, sha256 } from "viem";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { BlobStore } from "../../../web/app/src/lib/documents/BlobStore.ts";
import { openDocumentShelf } from "../../../web/app/src/lib/documents/DocumentShelf.ts";
import { Documents } from "../../../web/app/src/lib/documents/Documents.ts";
import { openSealed } from "../../../web/app/src/lib/documents/openSealed.ts";
import { readerOf } from "../../../web/shared/sealed/keyWrap.ts";
import { type Sealed, seal } from "../../../web/shared/sealed/seal.ts";
import { unsealByReader, unsealWithKey } from "../../../web/shared/sealed/unseal.ts";
import { FakeRelay } from "./support/FakeRelay.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const reader = readerOf(new Uint8Array(32).fill(7));
const stranger = readerOf(new Uint8Array(32).fill(8));
const open = (documents: Documents, hash: Hex, by = reader) =>
  openSealed(documents, hash, (envelope) => unsealByReader(envelope, by, hash));

let relay: FakeRelay;
let agreement: Sealed;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  relay = new FakeRelay();
  agreement = await seal(bytes("agreement"), [reader.publicKey]);
});

async function page() {
  const shelf = await openDocumentShelf("test");
  return { shelf, documents: new Documents(shelf, new BlobStore("http://relay", relay.fetch)) };
}

async function freshProfile() {
  globalThis.indexedDB = new IDBFactory();
  return page();
}

describe("a sealed document", () => {
  test("reaches the relay, and a fresh profile reads it by the hash on the chain", async () => {
    const { documents } = await page();
    expect(await documents.saveSealed(agreement)).toBe("stored");
    expect(documents.unsent.value).toEqual([]);
    const other = await freshProfile();
    expect(await open(other.documents, agreement.plainHash)).toEqual(bytes("agreement"));
  });

  test("is safe while the relay is down, and says that it is not stored", async () => {
    relay.isDown = true;
    const { documents } = await page();
    expect(await documents.saveSealed(agreement)).toBe("queued");
    expect(documents.unsent.value).toEqual([agreement.envelopeHash]);
    expect(documents.relayAnswers.value).toBe(false);
    expect(await open(documents, agreement.plainHash)).toEqual(bytes("agreement"));
  });

  test("is sent at the next start after the page was killed", async () => {
    relay.isDown = true;
    await (await page()).documents.saveSealed(agreement);
    relay.isDown = false;
    const { documents } = await page();
    await documents.send();
    expect(relay.envelopes.get(agreement.plainHash)).toEqual([agreement.envelopeHash]);
    expect(documents.unsent.value).toEqual([]);
  });

  test("is sent by itself when the relay comes back", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    relay.isDown = true;
    const { documents } = await page();
    const leave = new AbortController();
    const running = documents.run(leave.signal);
    await documents.saveSealed(agreement);
    relay.isDown = false;
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(2_000);
      expect(documents.unsent.value).toEqual([]);
    });
    expect(relay.blobs.has(agreement.envelopeHash)).toBe(true);
    leave.abort();
    await running;
    vi.useRealTimers();
  });

  test("does not keep a payment waiting for a relay that hangs", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    relay.hangs = true;
    const { documents } = await page();
    const saving = documents.saveSealed(agreement);
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(4_000);
      expect(documents.unsent.value).toEqual([agreement.envelopeHash]);
    });
    expect(await saving).toBe("queued");
    vi.useRealTimers();
  });

  test("that the relay refuses does not hold up the others", async () => {
    relay.limit = 1_000;
    const { documents } = await page();
    const large = await seal(bytes("x".repeat(2_000)), []);
    expect(await documents.saveSealed(large)).toBe("queued");
    expect(await documents.saveSealed(agreement)).toBe("stored");
    expect(documents.unsent.value).toEqual([large.envelopeHash]);
  });
});

describe("reading a sealed document", () => {
  test("works with the key of a link, too", async () => {
    await (await page()).documents.saveSealed(agreement);
    const { documents } = await freshProfile();
    const { plainHash, key } = agreement;
    const plain = await openSealed(documents, plainHash, (envelope) =>
      unsealWithKey(envelope, key, plainHash),
    );
    expect(plain).toEqual(bytes("agreement"));
  });

  test("passes over what strangers add under the same hash", async () => {
    for (const noise of ["one", "two"]) {
      const other = await seal(bytes(noise), [reader.publicKey]);
      relay.store(agreement.plainHash, other.envelopeBytes);
    }
    relay.store(agreement.plainHash, bytes("no envelope at all"));
    relay.store(agreement.plainHash, agreement.envelopeBytes);
    const { documents } = await page();
    expect(await open(documents, agreement.plainHash)).toEqual(bytes("agreement"));
  });

  test.each([
    ["documentMissing", () => undefined],
    ["relayUnreachable", () => Object.assign(relay, { isDown: true })],
    [
      "sealedForOthers",
      async () => relay.store(agreement.plainHash, (await seal(bytes("agreement"), [])).envelopeBytes),
    ],
    [
      "sealedHashMismatch",
      async () =>
        relay.store(agreement.plainHash, (await seal(bytes("edited"), [reader.publicKey])).envelopeBytes),
    ],
    [
      "documentSwapped",
      () => {
        relay.store(agreement.plainHash, agreement.envelopeBytes);
        relay.blobs.set(agreement.envelopeHash, bytes("swapped"));
      },
    ],
  ])("fails with %s", async (code, prepare) => {
    await prepare();
    const { documents } = await page();
    await expect(open(documents, agreement.plainHash)).rejects.toMatchObject({ code });
  });

  test("is refused to whom it is not sealed for", async () => {
    const { documents } = await page();
    await documents.saveSealed(agreement);
    await expect(open(documents, agreement.plainHash, stranger)).rejects.toMatchObject({
      code: "sealedForOthers",
    });
  });
});

describe("a blob", () => {
  const hash = sha256(bytes("policy text"));

  test("is asked of the relay once and then of this device", async () => {
    const { documents } = await page();
    await documents.savePublic(bytes("policy text"));
    const other = await freshProfile();
    await other.documents.load(hash);
    relay.isDown = true;
    expect(await other.documents.load(hash)).toEqual(bytes("policy text"));
  });

  test("that was swapped is refused and not kept", async () => {
    relay.blobs.set(hash, bytes("forged"));
    const { documents, shelf } = await page();
    await expect(documents.load(hash)).rejects.toMatchObject({ code: "documentSwapped" });
    expect(await shelf.get(hash)).toBeUndefined();
  });

  test("that was damaged on this device is fetched again", async () => {
    relay.blobs.set(hash, bytes("policy text"));
    const { documents, shelf } = await page();
    await shelf.keep(hash, bytes("damaged"));
    expect(await documents.load(hash)).toEqual(bytes("policy text"));
    expect(await shelf.get(hash)).toEqual(bytes("policy text"));
  });
});

describe("a text that is served beside the page", () => {
  const rules = bytes("rules");
  const hash = sha256(rules);

  async function pageBeside(beside: FakeRelay) {
    const { shelf } = await page();
    const store = new BlobStore("http://relay", relay.fetch);
    return new Documents(shelf, store, new BlobStore("http://relay", beside.fetch));
  }

  function besideWith(content: Uint8Array<ArrayBuffer>) {
    const beside = new FakeRelay();
    beside.blobs.set(hash, content);
    return beside;
  }

  test("is read without the relay, and without it too when the relay lost it or bent it", async () => {
    const beside = besideWith(rules);
    relay.isDown = true;
    expect(await (await pageBeside(beside)).load(hash)).toEqual(rules);
    relay.isDown = false;
    await freshProfile();
    expect(await (await pageBeside(beside)).load(hash)).toEqual(rules);
    await freshProfile();
    relay.blobs.set(hash, bytes("bent"));
    expect(await (await pageBeside(beside)).load(hash)).toEqual(rules);
  });

  test("is none when it has another hash: what the relay failed with is said", async () => {
    const beside = besideWith(bytes("index.html"));
    await expect((await pageBeside(beside)).load(hash)).rejects.toMatchObject({ code: "documentMissing" });
    beside.isDown = true;
    relay.isDown = true;
    await expect((await pageBeside(beside)).load(hash)).rejects.toMatchObject({ code: "relayUnreachable" });
  });
});
