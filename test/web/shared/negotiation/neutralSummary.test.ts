import { expect, it } from "vitest";
import { neutralSummary } from "../../../../web/shared/negotiation/neutralSummary.ts";
import { buyer, paidAt } from "../support/cast.ts";
import { Story } from "../support/story.ts";
import { offered } from "./offered.ts";

const now = paidAt + 86_400;

it("tells every offer with what became of it, how far apart they are, and who revoked", () => {
  const story = new Story().delivered();
  const revoked = offered(story.row, "seller", 100n, 1);
  story.add({ eventName: "OffersRevoked", args: { trade: story.trade, by: buyer, epoch: 1 } });
  const { row } = story;
  const expired = offered(row, "buyer", 900n, 2, { expiresAt: now - 1 });
  const superseded = offered(row, "buyer", 800n, 3);
  const standing = offered(row, "buyer", 700n, 4);
  const theirs = offered(row, "seller", 250n, 5);
  const summary = neutralSummary(row, [theirs, standing, revoked, expired, superseded], now);
  expect(summary.offers.map(({ by, toBuyer, standing }) => [by, toBuyer, standing])).toEqual([
    ["seller", 100n, "revoked"],
    ["buyer", 900n, "expired"],
    ["buyer", 800n, "superseded"],
    ["buyer", 700n, "open"],
    ["seller", 250n, "open"],
  ]);
  expect(summary).toMatchObject({ open: 3, ended: 2, apart: 450n });
  expect(summary.revocations).toEqual([{ by: "buyer", at: paidAt + 2 * 86_400 }]);
  for (const { toBuyer, toSeller } of summary.offers) expect(toBuyer + toSeller).toBe(row.held);
});

it("is the same whichever side is called first", () => {
  const { row } = new Story().delivered();
  const offers = [offered(row, "buyer", 700n, 1), offered(row, "seller", 250n, 2)];
  expect(neutralSummary(row, offers, now)).toEqual(neutralSummary(row, [...offers].reverse(), now));
});

it("tells no distance while one side has no offer that stands", () => {
  const { row } = new Story().delivered();
  expect(neutralSummary(row, [offered(row, "buyer", 700n, 1)], now).apart).toBeNull();
});
