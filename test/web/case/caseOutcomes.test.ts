import { describe, expect, it } from "vitest";
import { caseEnding } from "../../../web/shared/escrow/caseEnding.ts";
import {
  possibleEndings,
  sampleRulings,
  withAnswer,
  withClaim,
} from "../../../web/shared/escrow/caseOutcomes.ts";
import { policy } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";

const fee = 500_001n;

describe("a case that is only being written", () => {
  it("divides as the case itself will once it is claimed and answered", () => {
    const story = new Story().delivered();
    const planned = withClaim(story.row, "buyer", 9_050);
    expect(possibleEndings(planned, policy)).toEqual(possibleEndings(story.claimed(9_050).row, policy));

    const inCourt = withAnswer(planned, policy, 3_333, fee);
    const real = story.answered(3_333).inCourt(0n, fee).row;
    expect(inCourt && possibleEndings(inCourt, policy)).toEqual(possibleEndings(real, policy));
  });

  it("has nothing for a court where the answer gives the claim, or both round to the same money", () => {
    const claimed = new Story().delivered().claimed(6_000).row;
    expect(withAnswer(claimed, policy, 6_000, fee)).toBeNull();
    expect(withAnswer(claimed, policy, 10_000, fee)).toBeNull();
    expect(withAnswer({ ...claimed, held: 1n }, policy, 5_999, fee)).toBeNull();
    expect(withAnswer(claimed, policy, 5_999, fee)).not.toBeNull();
  });

  it("gives the seller's claim its own direction", () => {
    const claimed = new Story().delivered().returnAllowed().returned().claimed(1_000).row;
    expect(withAnswer(claimed, policy, 1_000, fee)).toBeNull();
    expect(withAnswer(claimed, policy, 1_001, fee)).not.toBeNull();
  });

  it("never costs more than the deposits, however dear the arbitrator", () => {
    const claimed = new Story().delivered().claimed(10_000).row;
    expect(withAnswer(claimed, policy, 0, policy.maxCaseFee * 3n)?.case?.caseFee).toBe(policy.maxCaseFee);
  });
});

describe("every end of a case", () => {
  const rows = {
    Claimed: new Story().delivered().claimed(8_001).row,
    Answered: new Story().delivered().claimed(8_001).answered(777).row,
    InCourt: new Story().delivered().claimed(8_001).answered(777).inCourt(0n, fee).row,
  };

  it.each(Object.entries(rows))("in %s divides all that is held and all deposits", (status, trade) => {
    const endings = possibleEndings(trade, policy);
    expect(endings.length).toBeGreaterThan(2);
    const deposits = status === "Claimed" ? policy.maxCaseFee : 2n * policy.maxCaseFee;
    for (const { amounts } of endings) {
      expect(amounts.toBuyer + amounts.toSeller).toBe(trade.held);
      expect(amounts.sellerNet + amounts.sellerFee).toBe(amounts.toSeller);
      const returned = amounts.buyerDeposit + amounts.sellerDeposit;
      expect(returned + amounts.buyerCost + amounts.sellerCost).toBe(deposits);
      expect(amounts.buyerCost + amounts.sellerCost).toBe(status === "InCourt" ? fee : 0n);
    }
  });

  it("of a recorded ruling is that ruling alone", () => {
    const trade = new Story().delivered().claimed(10_000).answered(0).inCourt(0n, fee).ruled(4n).row;
    expect(possibleEndings(trade, policy)).toEqual([
      {
        ending: { kind: "ruled", ruling: 4 },
        amounts: caseEnding(trade, policy, { kind: "ruled", ruling: 4 }),
      },
    ]);
  });

  it("is shown for rulings that the policy allows", () => {
    for (const choices of [2, 11, 101]) {
      const samples = sampleRulings(choices);
      expect(samples[0]).toBe(1);
      expect(samples.at(-1)).toBe(choices);
    }
  });
});
