import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Hex } from "viem";
import { beforeEach, describe, expect, test } from "vitest";
import { BlobStore } from "../../../web/app/src/lib/documents/BlobStore.ts";
import { openDocumentShelf } from "../../../web/app/src/lib/documents/DocumentShelf.ts";
import { Documents } from "../../../web/app/src/lib/documents/Documents.ts";
import { genuineOffers } from "../../../web/app/src/lib/offers/genuineOffers.ts";
import { keepOffer } from "../../../web/app/src/lib/offers/keepOffer.ts";
import { openOfferDrawer } from "../../../web/app/src/lib/offers/OfferDrawer.ts";
import { offerLocator } from "../../../web/app/src/lib/offers/offerLocator.ts";
import { readOffers } from "../../../web/app/src/lib/offers/readOffers.ts";
import { readerOf } from "../../../web/shared/sealed/keyWrap.ts";
import { seal } from "../../../web/shared/sealed/seal.ts";
import { FakeRelay } from "../chain/support/FakeRelay.ts";
import { terms as castTerms, chainId, escrow, paidAt } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { buyer, place, seller, signedBy, stranger, terms } from "./support/scene.ts";

const maker = readerOf(new Uint8Array(32).fill(1));
const other = readerOf(new Uint8Array(32).fill(2));
const nosy = readerOf(new Uint8Array(32).fill(3));
const trade = new Story(terms).row;
const about = { trade: trade.id, epoch: 0 };
const message = { ...about, held: trade.held, toBuyer: 7n, expiresAt: paidAt };

let relay: FakeRelay;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  relay = new FakeRelay();
});

async function page() {
  return new Documents(await openDocumentShelf("test"), new BlobStore("http://relay", relay.fetch));
}

function freshProfile() {
  globalThis.indexedDB = new IDBFactory();
  return page();
}

describe("an offer that was made", () => {
  test("shows in a fresh profile that has nothing but the maker's key", async () => {
    const offer = await signedBy(buyer, message);
    expect(await keepOffer(await page(), maker, null, offer)).toBe("stored");
    const { offers, isComplete } = await readOffers(await freshProfile(), maker, null, about);
    expect(offers).toEqual([offer]);
    expect(isComplete).toBe(true);
  });

  test("waits for the other side where its key is known, and for nobody else", async () => {
    const offer = await signedBy(buyer, message);
    await keepOffer(await page(), maker, other.publicKey, offer);
    const find = async (reader: typeof maker, theirs: Hex | null) =>
      (await readOffers(await freshProfile(), reader, theirs, about)).offers;
    expect(await find(other, maker.publicKey)).toEqual([offer]);
    expect(await find(nosy, maker.publicKey)).toEqual([]);
    expect(await find(nosy, other.publicKey)).toEqual([]);
  });

  test("shows on its device while the store is down, which is said", async () => {
    relay.isDown = true;
    const documents = await page();
    const offer = await signedBy(buyer, message);
    expect(await keepOffer(documents, maker, null, offer)).toBe("queued");
    const found = await readOffers(documents, maker, null, about);
    expect(found).toEqual({ offers: [offer], isComplete: false });
  });

  test("is not hidden by what others put in its place", async () => {
    const offer = await signedBy(buyer, message);
    const locator = offerLocator(await maker.agree(maker.publicKey), { ...about, maker: maker.publicKey });
    const junk = await seal(new TextEncoder().encode("no offer"), [maker.publicKey]);
    relay.store(locator, junk.envelopeBytes);
    relay.store(locator, (await seal(new TextEncoder().encode("{}"), [nosy.publicKey])).envelopeBytes);
    await keepOffer(await page(), maker, null, offer);
    expect((await readOffers(await freshProfile(), maker, null, about)).offers).toEqual([offer]);
  });

  test("of an earlier epoch is still found, of one long gone no more", async () => {
    const documents = await page();
    const offers = await Promise.all([0, 3].map((epoch) => signedBy(buyer, { ...message, epoch })));
    for (const offer of offers) await keepOffer(documents, maker, null, offer);
    const at = async (epoch: number) =>
      (await readOffers(documents, maker, null, { trade: trade.id, epoch })).offers.map((one) => one.epoch);
    expect(await at(3)).toEqual([3, 0]);
    expect(await at(4)).toEqual([3]);
  });
});

test("the locator tells neither trade nor maker, and differs with each", async () => {
  const secret = await maker.agree(other.publicKey);
  const at = (change: object) =>
    offerLocator(secret, { ...about, maker: maker.publicKey, ...change } as Parameters<
      typeof offerLocator
    >[1]);
  const all = [
    at({}),
    at({ epoch: 1 }),
    at({ maker: other.publicKey }),
    at({ trade: `0x${"01".repeat(32)}` }),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(offerLocator(await other.agree(maker.publicKey), { ...about, maker: maker.publicKey })).toBe(at({}));
});

test("only what a party signed for this place counts, and each once", async () => {
  const genuine = await signedBy(buyer, message);
  const later = await signedBy(seller, { ...message, expiresAt: paidAt + 1 });
  const found = await genuineOffers(
    [
      genuine,
      genuine,
      later,
      await signedBy(stranger, message),
      { ...(await signedBy(buyer, { ...message, toBuyer: 8n })), chainId: chainId + 1 },
      { ...(await signedBy(buyer, { ...message, toBuyer: 9n })), escrow: castTerms.buyer },
      { ...(await signedBy(buyer, { ...message, toBuyer: 10n })), toBuyer: 11n },
    ],
    { terms, place, isSigned: async ({ toBuyer }) => toBuyer !== 11n },
  );
  expect(found).toEqual([
    { by: "seller", offer: later },
    { by: "buyer", offer: genuine },
  ]);
  expect(escrow).toBe(place.escrow);
});

test("a connected wallet's offers stay in this device's drawer", async () => {
  const drawer = await openOfferDrawer();
  await drawer.keep(trade.id, buyer.address, "offer.one");
  await drawer.keep(trade.id, buyer.address, "offer.one");
  await drawer.keep(`0x${"01".repeat(32)}`, buyer.address, "offer.two");
  expect(await drawer.codesOf(trade.id)).toEqual(["offer.one"]);
  drawer.close();
});
