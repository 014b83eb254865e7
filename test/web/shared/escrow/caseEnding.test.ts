import { describe, expect, it } from "vitest";
import { caseEnding, type Ending, previewAnswer } from "../../../../web/shared/escrow/caseEnding.ts";
import { policy, terms } from "../support/cast.ts";
import { Story } from "../support/story.ts";

const claimed = new Story().delivered().claimed(8_000).row;
const answered = new Story().delivered().claimed(8_000).answered(3_000).row;
const inCourt = new Story().delivered().claimed(8_000).answered(3_000).inCourt(0n, 1_003n).row;
const max = policy.maxCaseFee;

describe("caseEnding", () => {
  it("returns only the claimant's deposit before an answer", () => {
    const amounts = caseEnding(claimed, policy, { kind: "conceded", by: "seller" });
    expect(amounts).toMatchObject({
      toBuyer: terms.amount,
      toSeller: 0n,
      buyerDeposit: max,
      sellerDeposit: 0n,
    });
    const sellers = new Story().delivered().returnAllowed().returned().claimed(1_000).row;
    expect(caseEnding(sellers, policy, { kind: "defaulted" })).toMatchObject({
      buyerDeposit: 0n,
      sellerDeposit: max,
    });
  });

  it("returns both deposits whole while there is no court fee", () => {
    expect(caseEnding(answered, policy, { kind: "lapsed" })).toMatchObject({
      buyerDeposit: max,
      sellerDeposit: max,
      buyerCost: 0n,
      sellerCost: 0n,
    });
  });

  it("lets each side bear what it lost, by a ruling of 70 %", () => {
    const amounts = caseEnding(inCourt, policy, { kind: "ruled", ruling: 4 });
    const toSeller = (inCourt.held * 3n) / 10n;
    expect(amounts).toEqual({
      toBuyer: inCourt.held - toSeller,
      toSeller,
      sellerFee: (toSeller * 50n) / 10_000n,
      sellerNet: toSeller - (toSeller * 50n) / 10_000n,
      buyerDeposit: max - 300n,
      sellerDeposit: max - 703n,
      buyerCost: 300n,
      sellerCost: 703n,
    });
  });

  it("puts the whole fee on the one who concedes in court", () => {
    expect(caseEnding(inCourt, policy, { kind: "conceded", by: "buyer" })).toMatchObject({
      toSeller: inCourt.held,
      buyerDeposit: max - 1_003n,
      sellerDeposit: max,
    });
  });

  it.each<[string, Ending]>([
    ["settled", { kind: "settled", toBuyer: 5n }],
    ["lapsed", { kind: "lapsed" }],
    ["refused", { kind: "ruled", ruling: 0 }],
  ])("halves the fee when %s", (_, ending) => {
    expect(caseEnding(inCourt, policy, ending)).toMatchObject({ buyerCost: 501n, sellerCost: 502n });
  });
});

describe("previewAnswer", () => {
  it("ends the case when the claimant gets at least the claim", () => {
    const preview = previewAnswer(claimed, policy, 9_000);
    expect(preview).toMatchObject({ ends: true, amounts: { toSeller: (terms.amount * 2_000n) / 10_000n } });
  });

  it("ends the case when both splits round to the same money", () => {
    expect(previewAnswer({ ...claimed, held: 1n }, policy, 7_999).ends).toBe(true);
  });

  it("shows what is conceded at once and what goes to court", () => {
    expect(previewAnswer(claimed, policy, 3_000)).toEqual({
      ends: false,
      toBuyer: answered.paidOut.toBuyer,
      toSeller: answered.paidOut.toSeller,
      difference: answered.held,
    });
  });
});
