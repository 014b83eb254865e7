import { describe, expect, it } from "vitest";
import { sellerNet } from "../../../../web/shared/escrow/amounts.ts";
import { suggestSplits } from "../../../../web/shared/negotiation/suggestSplits.ts";
import { paidAt, policy } from "../support/cast.ts";
import { Story } from "../support/story.ts";
import { offered } from "./offered.ts";

const now = paidAt + 3_600;
const of = (story: Story, kind: string, offers = [] as ReturnType<typeof offered>[], rules = policy) =>
  suggestSplits(story.row, rules, offers, now).find(({ reason }) => reason.kind === kind);

describe("suggestSplits", () => {
  it.each([
    ["paid", new Story()],
    ["delivered", new Story().delivered()],
    ["returning", new Story().delivered().returnAllowed()],
    ["returned", new Story().delivered().returnAllowed().returned()],
    ["claimed", new Story().delivered().claimed(6_333)],
    ["answered", new Story().delivered().claimed(6_333).answered(1_111)],
    ["in court", new Story().delivered().claimed(6_333).answered(1_111).inCourt()],
  ])("divides exactly what is held, each split once: %s", (_, { row }) => {
    const offers = [offered(row, "buyer", row.held - 2n, 1), offered(row, "seller", 1n, 1)];
    const all = suggestSplits(row, policy, offers, now);
    expect(all.length).toBeGreaterThan(1);
    for (const { toBuyer, toSeller } of all) {
      expect(toBuyer + toSeller).toBe(row.held);
      expect(toBuyer >= 0n && toSeller >= 0n).toBe(true);
    }
    expect(new Set(all.map(({ toBuyer }) => toBuyer)).size).toBe(all.length);
  });

  it("proposes the middle of the two offers that stand, rounded down", () => {
    const story = new Story().delivered();
    const old = offered(story.row, "buyer", 900n, 1);
    const offers = [old, offered(story.row, "buyer", 801n, 2), offered(story.row, "seller", 200n, 3)];
    expect(of(story, "middle", offers)).toMatchObject({
      toBuyer: 500n,
      reason: { kind: "middle", buyers: 801n, sellers: 200n },
    });
  });

  it("knows no middle where one side's offer ended, where one side has none, and where both say the same", () => {
    const story = new Story().delivered();
    const mine = offered(story.row, "buyer", 800n, 1);
    const ended = offered(story.row, "seller", 200n, 1, { expiresAt: now - 1 });
    expect(of(story, "middle", [mine, ended])).toBeUndefined();
    expect(of(story, "middle", [mine])).toBeUndefined();
    expect(of(story, "middle", [mine, offered(story.row, "seller", 800n, 2)])).toBeUndefined();
  });

  it("tells to whom the clock gives the money, and when", () => {
    const paid = new Story();
    expect(of(paid, "clock")).toMatchObject({
      toBuyer: paid.row.held,
      reason: { to: "buyer", by: paid.row.endsAt },
    });
    const delivered = new Story().delivered();
    expect(of(delivered, "clock")).toMatchObject({ toBuyer: 0n, reason: { to: "seller" } });
  });

  it("follows the policy where no court decides, and the claim where nobody answers", () => {
    const { row } = new Story().delivered();
    const toSeller = (row.held * 6_000n) / 10_000n;
    expect(of(new Story().delivered(), "default")).toMatchObject({ toSeller, reason: { buyerBps: 4_000 } });
    expect(of(new Story(), "default")).toBeUndefined();
    const claimed = new Story().delivered().claimed(7_000);
    expect(of(claimed, "default")).toBeUndefined();
    expect(of(claimed, "claim")).toMatchObject({
      toSeller: (row.held * 3_000n) / 10_000n,
      reason: { by: claimed.row.endsAt },
    });
  });
});

describe("the split that spares the case", () => {
  const rangeOf = (story: Story) => {
    const found = of(story, "case");
    if (found?.reason.kind !== "case") throw new Error("none");
    return { ...found, ...found.reason.range };
  };

  it("lies half-way between all and nothing before a case", () => {
    const { held } = new Story().delivered().row;
    const found = rangeOf(new Story().delivered());
    expect(found).toMatchObject({
      toBuyer: held / 2n,
      buyer: { least: 0n, most: held },
      seller: { least: 0n, most: sellerNet(held, policy.feeBps) },
      deposit: policy.maxCaseFee,
    });
  });

  it("leaves what the claim already gives up out of what the court divides", () => {
    const story = new Story().delivered().claimed(6_000);
    const { held } = story.row;
    const most = held - (held * 4_000n) / 10_000n;
    expect(rangeOf(story)).toMatchObject({ toBuyer: most / 2n, buyer: { least: 0n, most } });
    expect(rangeOf(story).seller.least).toBe(sellerNet(held - most, policy.feeBps));
  });

  it("counts after an answer only what is still held", () => {
    const story = new Story().delivered().claimed(6_000).answered(2_000);
    expect(rangeOf(story).buyer).toEqual({ least: 0n, most: story.row.held });
  });

  it.each([
    ["before a case", new Story().delivered()],
    ["claimed", new Story().delivered().claimed(6_000)],
    ["answered", new Story().delivered().claimed(6_000).answered(2_000)],
  ])("gives both more than the middle of their best and worst in court: %s", (_, story) => {
    const { toBuyer, toSeller, buyer, seller, deposit } = rangeOf(story);
    expect(2n * toBuyer).toBeGreaterThan(buyer.most + buyer.least - deposit);
    const net = sellerNet(toSeller, policy.feeBps);
    expect(2n * net).toBeGreaterThan(seller.most + seller.least - deposit);
  });

  it("is not there before delivery, once the court is paid, or where a case costs nothing", () => {
    expect(of(new Story(), "case")).toBeUndefined();
    expect(of(new Story().delivered().claimed(6_000).answered(2_000).inCourt(), "case")).toBeUndefined();
    expect(of(new Story().delivered(), "case", [], { ...policy, maxCaseFee: 0n })).toBeUndefined();
  });
});

it("nothing is suggested once a ruling is recorded or the money is out", () => {
  const story = new Story().delivered().claimed(6_000).answered(2_000).inCourt().ruled(3n);
  expect(suggestSplits(story.row, policy, [], now)).toEqual([]);
  expect(suggestSplits(story.closed("Ruled", 0n).row, policy, [], now)).toEqual([]);
});
