import { describe, expect, it } from "vitest";
import {
  answerAgrees,
  caseCosts,
  conceded,
  minimumSlice,
  rulingBuyerBps,
  rulingSplit,
  sellerFee,
  sellerNet,
  splitHeld,
} from "../../../../web/shared/escrow/amounts.ts";
import { forAll } from "../support/random.ts";

describe("splitHeld", () => {
  it("rounds the seller's part down and leaves the rest to the buyer", () => {
    expect(splitHeld(999n, 3_333)).toEqual({ toBuyer: 333n, toSeller: 666n });
    expect(splitHeld(1n, 1)).toEqual({ toBuyer: 1n, toSeller: 0n });
  });

  it("gives all to one side at the ends", () => {
    expect(splitHeld(7n, 0)).toEqual({ toBuyer: 0n, toSeller: 7n });
    expect(splitHeld(7n, 10_000)).toEqual({ toBuyer: 7n, toSeller: 0n });
  });

  it("never loses or makes a unit", () => {
    forAll(2_000, (random) => {
      const held = random.big(96);
      const { toBuyer, toSeller } = splitHeld(held, random.int(0, 10_000));
      expect(toBuyer + toSeller).toBe(held);
      expect(toBuyer >= 0n && toSeller >= 0n).toBe(true);
    });
  });
});

describe("the fee", () => {
  it("is rounded down, in favour of the seller", () => {
    expect(sellerFee(199n, 100)).toBe(1n);
    expect(sellerNet(199n, 100)).toBe(198n);
    expect(sellerFee(99n, 100)).toBe(0n);
  });
});

describe("minimumSlice", () => {
  it("is the smallest slice that is at least one hundredth", () => {
    expect(minimumSlice(100n)).toBe(1n);
    expect(minimumSlice(101n)).toBe(2n);
    expect(minimumSlice(1n)).toBe(1n);
    forAll(500, (random) => {
      const amount = random.big(96) + 1n;
      const slice = minimumSlice(amount);
      expect(slice * 100n >= amount && (slice - 1n) * 100n < amount).toBe(true);
    });
  });
});

describe("answerAgrees", () => {
  it("is true when the claimant gets at least the claim", () => {
    expect(answerAgrees(6_000, 6_000, "buyer")).toBe(true);
    expect(answerAgrees(6_000, 7_000, "buyer")).toBe(true);
    expect(answerAgrees(6_000, 5_999, "buyer")).toBe(false);
    expect(answerAgrees(6_000, 6_000, "seller")).toBe(true);
    expect(answerAgrees(6_000, 5_000, "seller")).toBe(true);
    expect(answerAgrees(6_000, 6_001, "seller")).toBe(false);
  });
});

describe("conceded", () => {
  it("pays what both last words give and keeps the difference", () => {
    expect(conceded(1_000n, 8_000, 3_000)).toEqual({ toBuyer: 300n, toSeller: 200n, difference: 500n });
  });

  it("does not care which side claims", () => {
    expect(conceded(1_001n, 3_000, 8_000)).toEqual(conceded(1_001n, 8_000, 3_000));
  });

  it("never loses or makes a unit, and gives neither side less than the worse of its two splits", () => {
    forAll(2_000, (random) => {
      const held = random.big(96);
      const claim = random.int(0, 10_000);
      const answer = random.int(0, 10_000);
      const { toBuyer, toSeller, difference } = conceded(held, claim, answer);
      expect(toBuyer + toSeller + difference).toBe(held);
      expect(difference >= 0n).toBe(true);
      expect(toBuyer).toBe(splitHeld(held, Math.min(claim, answer)).toBuyer);
      expect(toSeller).toBe(splitHeld(held, Math.max(claim, answer)).toSeller);
    });
  });
});

describe("rulingSplit", () => {
  const policy = { choices: 11, defaultBuyerBps: 2_500 };

  it("gives the buyer all at 1, the seller all at the last choice, and steps between", () => {
    expect(rulingSplit(1_003n, 1, policy)).toEqual({ toBuyer: 1_003n, toSeller: 0n });
    expect(rulingSplit(1_003n, 4, policy)).toEqual({ toBuyer: 703n, toSeller: 300n });
    expect(rulingSplit(1_003n, 11, policy)).toEqual({ toBuyer: 0n, toSeller: 1_003n });
  });

  it("falls back to the default split when the court refuses or answers out of range", () => {
    for (const ruling of [0, 12, 255]) {
      expect(rulingSplit(1_003n, ruling, policy)).toEqual(splitHeld(1_003n, 2_500));
    }
  });

  it("never loses or makes a unit", () => {
    forAll(1_000, (random) => {
      const difference = random.big(96);
      const choices = random.pick([2, 11, 101]);
      const parts = rulingSplit(difference, random.int(0, 120), {
        choices,
        defaultBuyerBps: random.int(0, 10_000),
      });
      expect(parts.toBuyer + parts.toSeller).toBe(difference);
    });
  });

  it("shows the share it gives", () => {
    expect(rulingBuyerBps(4, 11)).toBe(7_000);
    expect(rulingBuyerBps(2, 2)).toBe(0);
    expect(rulingBuyerBps(100, 101)).toBe(100);
    expect(rulingBuyerBps(0, 11)).toBeNull();
  });
});

describe("caseCosts", () => {
  it("lets each side bear the part of the difference that it lost", () => {
    expect(caseCosts({ kind: "ruled", ruling: 4, choices: 11 }, 1_003n)).toEqual({
      buyer: 300n,
      seller: 703n,
    });
    expect(caseCosts({ kind: "ruled", ruling: 1, choices: 11 }, 1_003n)).toEqual({
      buyer: 0n,
      seller: 1_003n,
    });
  });

  it("halves it on refusal, lapse in court and settlement, the odd unit on the seller", () => {
    const half = { buyer: 3n, seller: 4n };
    expect(caseCosts({ kind: "ruled", ruling: 0, choices: 11 }, 7n)).toEqual(half);
    expect(caseCosts({ kind: "lapsed" }, 7n)).toEqual(half);
    expect(caseCosts({ kind: "settled" }, 7n)).toEqual(half);
  });

  it("puts all of it on the one who concedes", () => {
    expect(caseCosts({ kind: "conceded", by: "buyer" }, 7n)).toEqual({ buyer: 7n, seller: 0n });
    expect(caseCosts({ kind: "conceded", by: "seller" }, 7n)).toEqual({ buyer: 0n, seller: 7n });
  });

  it("costs nothing before court", () => {
    expect(caseCosts({ kind: "beforeCourt" }, 7n)).toEqual({ buyer: 0n, seller: 0n });
  });

  it("always adds up to the fee in court", () => {
    forAll(1_000, (random) => {
      const fee = random.big(80);
      const costs = caseCosts({ kind: "ruled", ruling: random.int(0, 12), choices: 11 }, fee);
      expect(costs.buyer + costs.seller).toBe(fee);
    });
  });
});
