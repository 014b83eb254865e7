import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Hex } from "viem";
import { beforeEach, expect, test } from "vitest";
import { BlobStore } from "../../../web/app/src/lib/documents/BlobStore.ts";
import { openDocumentShelf } from "../../../web/app/src/lib/documents/DocumentShelf.ts";
import { Documents } from "../../../web/app/src/lib/documents/Documents.ts";
import { incomingOffers } from "../../../web/app/src/lib/offers/incomingOffers.ts";
import { keepOffer } from "../../../web/app/src/lib/offers/keepOffer.ts";
import { listedTrade } from "../../../web/shared/escrow/listedTrade.ts";
import { readerOf } from "../../../web/shared/sealed/keyWrap.ts";
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

/** What the buyer hears of, where the agreement names these keys. */
async function heard(keys: { buyer: Hex | null; seller: Hex | null }, isSigned = true) {
  const named = {
    ...agreement,
    buyer: { ...agreement.buyer, encryptionKey: keys.buyer },
    seller: { ...agreement.seller, encryptionKey: keys.seller },
  };
  return incomingOffers([trade], {
    documents: await documents(),
    reader: buyersKey,
    viewer: buyer.address,
    place,
    readAgreement: async () => ({
      ...{ state: "read", agreement: named, text: "", mismatches: [], isAccepted: false },
    }),
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
