import { expect, it } from "vitest";
import { awardMoney } from "../../../web/app/src/features/case/award/awardMoney.ts";
import { caseEnding } from "../../../web/shared/escrow/caseEnding.ts";
import { policy } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";

const inCourt = () => new Story().delivered().claimed(10_000).answered(4_000).inCourt(0n, 500_001n);

it("is nothing before a ruling", () => {
  expect(awardMoney(new Story().delivered().row, policy)).toBeNull();
  expect(awardMoney(inCourt().row, policy)).toBeNull();
});

it("of a ruling of 70 % is the same before and after it is paid out, to the unit", () => {
  const story = inCourt().ruled(4n);
  const before = awardMoney(story.row, policy);
  const { toBuyer, buyerDeposit, sellerDeposit } = caseEnding(story.row, policy, {
    kind: "ruled",
    ruling: 4,
  });
  const after = awardMoney(story.closed("Ruled", toBuyer, [buyerDeposit, sellerDeposit]).row, policy);
  expect(after).toEqual(before);
  expect(before?.ruling).toBe(4);
  expect(before?.amounts.buyerCost).toBe((500_001n * 3n) / 10n);
});

it("of a default judgment costs nobody anything, and the respondent deposited nothing", () => {
  const story = new Story().delivered().claimed(7_000);
  const { toBuyer } = caseEnding(story.row, policy, { kind: "defaulted" });
  const money = awardMoney(story.closed("Defaulted", toBuyer, [policy.maxCaseFee, 0n]).row, policy);
  expect(money?.ruling).toBeNull();
  expect(money?.amounts).toMatchObject({ buyerCost: 0n, sellerCost: 0n, sellerDeposit: 0n });
});
