import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Hex } from "viem";
import { beforeEach, describe, expect, test } from "vitest";
import { BlobStore } from "../../../web/app/src/lib/documents/BlobStore.ts";
import { openDocumentShelf } from "../../../web/app/src/lib/documents/DocumentShelf.ts";
import { Documents } from "../../../web/app/src/lib/documents/Documents.ts";
import { incomingOffers } from "../../../web/app/src/lib/offers/incomingOffers.ts";
import { keepOffer } from "../../../web/app/src/lib/offers/keepOffer.ts";
import { watchedPlaces } from "../../../web/app/src/lib/offers/watchedPlaces.ts";
import type { AgreementReading } from "../../../web/app/src/lib/trade/AgreementReading.ts";
import { listedTrade } from "../../../web/shared/escrow/listedTrade.ts";
import { type Reader, readerOf } from "../../../web/shared/sealed/keyWrap.ts";
import { FakeRelay } from "../chain/support/FakeRelay.ts";
import { agreement } from "../shared/support/agreements.ts";
import { paidAt } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { buyer, place, seller, signedBy, stranger, terms } from "./support/scene.ts";

const buyersKey = readerOf(new Uint8Array(32).fill(1));
const sellersKey = readerOf(new Uint8Array(32).fill(2));
const trade = listedTrade(new Story(terms).row);
const message = { trade: trade.id, epoch: 0, held: trade.held, toBuyer: 7n, expiresAt: paidAt };

let relay: FakeRelay;
beforeEach(() => {
  relay = new FakeRelay();
});

/** A profile of its own, which has nothing yet. */
async function documents() {
  globalThis.indexedDB = new IDBFactory();
  return new Documents(await openDocumentShelf("test"), new BlobStore("http://relay", relay.fetch));
}

interface Keys {
  buyer: Hex | null;
  seller: Hex | null;
}

const reading = (keys: Keys): AgreementReading => {
  const named = {
    ...agreement,
    buyer: { ...agreement.buyer, encryptionKey: keys.buyer },
    seller: { ...agreement.seller, encryptionKey: keys.seller },
  };
  return { state: "read", agreement: named, text: "", mismatches: [], isAccepted: false };
};

/** What the buyer hears of, where the agreement names these keys. */
async function heard(keys: Keys, isSigned = true) {
  return incomingOffers([trade], {
    documents: await documents(),
    reader: buyersKey,
    viewer: buyer.address,
    place,
    readAgreement: async () => reading(keys),
    isSigned: async () => isSigned,
  });
}

const named = { buyer: buyersKey.publicKey, seller: sellersKey.publicKey };

test("an offer that the other side signed is heard of without a link", async () => {
  const offer = await signedBy(seller, message);
  await keepOffer(await documents(), sellersKey, buyersKey.publicKey, offer);
  expect(await heard(named)).toEqual([offer]);
});

test("neither one's own, nor a stranger's, nor one that nobody signed", async () => {
  await keepOffer(await documents(), buyersKey, sellersKey.publicKey, await signedBy(buyer, message));
  await keepOffer(await documents(), sellersKey, buyersKey.publicKey, await signedBy(stranger, message));
  expect(await heard(named)).toEqual([]);
  await keepOffer(await documents(), sellersKey, buyersKey.publicKey, await signedBy(seller, message));
  expect(await heard(named, false)).toEqual([]);
});

test("where the other side has no key, offers come as links", async () => {
  await keepOffer(await documents(), sellersKey, buyersKey.publicKey, await signedBy(seller, message));
  expect(await heard({ ...named, seller: null })).toEqual([]);
});

test("a store that does not answer is not taken for one without offers", async () => {
  relay.isDown = true;
  await expect(heard(named)).rejects.toMatchObject({ code: "relayUnreachable" });
});

describe("what the record is to watch", () => {
  const watched = (read = reading(named), trades = [trade], reader: Reader = buyersKey) =>
    watchedPlaces(trades, { reader, viewer: buyer.address, readAgreement: async () => read });

  test("is the place where the other side leaves its offers, and the page of the trade", async () => {
    const offer = await signedBy(seller, message);
    await keepOffer(await documents(), sellersKey, buyersKey.publicKey, offer);
    const [found, ...more] = await watched();
    expect([found?.path, more]).toEqual([`/trade/${trade.id}`, []]);
    const loads = [];
    for await (const load of (await documents()).envelopes(found?.place ?? "0x")) loads.push(load);
    expect(loads).toHaveLength(1);
  });

  test("is another place in another epoch, and for another account", async () => {
    const [first, ...others] = [
      await watched(),
      await watched(reading(named), [{ ...trade, epoch: 1 }]),
      await watched(reading(named), [trade], readerOf(new Uint8Array(32).fill(3))),
    ].map(([one]) => one?.place);
    expect(others).not.toContain(first);
  });

  test("is nothing where the other side has no key, or the agreement cannot be read here", async () => {
    expect(await watched(reading({ ...named, seller: null }))).toEqual([]);
    expect(await watched({ state: "unread", reason: "sealed", error: null })).toEqual([]);
  });

  test("is not known while the store does not answer", async () => {
    const unread = watched({ state: "unread", reason: "unreachable", error: null });
    await expect(unread).rejects.toMatchObject({ code: "relayUnreachable" });
  });
});
