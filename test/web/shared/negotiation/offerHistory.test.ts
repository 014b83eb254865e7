import { describe, expect, it } from "vitest";
import { mergeOffers } from "../../../../web/shared/negotiation/mergeOffers.ts";
import { offerHistory, standingOffer } from "../../../../web/shared/negotiation/offerHistory.ts";
import { paidAt, seller } from "../support/cast.ts";
import { Story } from "../support/story.ts";
import { offered } from "./offered.ts";

const now = paidAt + 86_400;
const row = new Story().delivered().row;

describe("mergeOffers", () => {
  it("takes an offer that came by two ways once, with when it was sent", () => {
    const merged = mergeOffers([offered(row, "buyer", 5n, null), offered(row, "buyer", 5n, 2)]);
    expect(merged).toEqual([offered(row, "buyer", 5n, 2)]);
  });

  it("keeps the earliest time of what was sent twice", () => {
    const merged = mergeOffers([offered(row, "buyer", 5n, 4), offered(row, "buyer", 5n, 2)]);
    expect(merged.map(({ at }) => at)).toEqual([paidAt + 7_200]);
  });

  it("keeps offers apart that differ in who, how much or until when", () => {
    const other = offered(row, "buyer", 5n, 2, { expiresAt: now + 1 });
    const all = [
      offered(row, "buyer", 5n, 2),
      offered(row, "seller", 5n, 2),
      offered(row, "buyer", 6n, 2),
      other,
    ];
    expect(mergeOffers(all)).toHaveLength(4);
  });
});

describe("offerHistory", () => {
  it("tells of each side's open offers which one stands", () => {
    const all = [offered(row, "buyer", 9n, 1), offered(row, "seller", 1n, 2), offered(row, "buyer", 8n, 3)];
    const history = offerHistory(all, row, now);
    expect(history.map(({ by, standing }) => [by, standing])).toEqual([
      ["buyer", "superseded"],
      ["seller", "open"],
      ["buyer", "open"],
    ]);
    expect(standingOffer(history, "buyer")?.offer.toBuyer).toBe(8n);
  });

  it("orders by the end of the offers where of one it is not known when it was sent", () => {
    const later = offered(row, "buyer", 7n, null, { expiresAt: paidAt + 20 * 86_400 });
    const history = offerHistory([later, offered(row, "buyer", 9n, 90)], row, now);
    expect(standingOffer(history, "buyer")?.offer.toBuyer).toBe(7n);
  });

  it("lets an older offer stand again once the newer one ended", () => {
    const short = offered(row, "buyer", 7n, 3, { expiresAt: now });
    const all = [offered(row, "buyer", 9n, 1), short];
    expect(offerHistory(all, row, now).map(({ standing }) => standing)).toEqual(["superseded", "open"]);
    expect(offerHistory(all, row, now + 1).map(({ standing }) => standing)).toEqual(["open", "expired"]);
  });

  it("tells what the chain made of the others", () => {
    const story = new Story().delivered();
    const before = offered(story.row, "seller", 5n, 1);
    story.add({ eventName: "OffersRevoked", args: { trade: story.trade, by: seller, epoch: 1 } });
    const after = offered(story.row, "seller", 6n, 2);
    expect(offerHistory([after, before], story.row, now).map(({ standing }) => standing)).toEqual([
      "revoked",
      "open",
    ]);
    story.add({ eventName: "TradeReleased", args: { trade: story.trade, amount: 100_000_000n } });
    expect(offerHistory([after], story.row, now)[0]?.standing).toBe("stale");
  });

  it("knows the offer by which the trade was settled", () => {
    const story = new Story().delivered();
    const offer = offered(story.row, "seller", 5n, 1);
    const { held } = story.row;
    story.add({
      eventName: "TradeSettled",
      args: { trade: story.trade, toBuyer: 5n, toSeller: held - 5n },
    });
    const other = { ...offer, offer: { ...offer.offer, toBuyer: 6n } };
    expect(offerHistory([offer, other], story.row, now).map(({ standing }) => standing)).toEqual([
      "accepted",
      "over",
    ]);
  });
});
