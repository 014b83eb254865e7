import { describe, expect, it } from "vitest";
import { sellerNet } from "../../../../web/shared/escrow/amounts.ts";
import { policyId } from "../../../../web/shared/escrow/policy.ts";
import {
  grossOf,
  leftToRefund,
  refundedBy,
  refundsOf,
  refundTerms,
  smallestRefund,
} from "../../../../web/shared/escrow/refund.ts";
import type { Terms } from "../../../../web/shared/escrow/terms.ts";
import type { Trade } from "../../../../web/shared/escrow/trade.ts";
import { buyer, dollar, native, onlooker, paidAt, policy, seller, terms } from "../support/cast.ts";
import { Story } from "../support/story.ts";

const charge = Story.charged().row;
const refund = (arriving: bigint, number: number, now = paidAt) =>
  refundTerms(charge, { arriving, number, policy, now });
const rowOf = (refunded: Terms): Trade => Story.charged(refunded).row;

describe("the refund of a payment at once", () => {
  it("is a payment the other way, in the same coin and under the same rules", () => {
    expect(refund(100n, 0)).toMatchObject({ buyer: seller, seller: buyer, token: terms.token });
    expect(refund(100n, 0).policy).toBe(terms.policy);
    expect(refund(100n, 0).deliverBy).toBeGreaterThan(paidAt);
  });

  it("brings the buyer exactly what was meant, whatever the fee", () => {
    for (const feeBps of [0, 1, 50, 333, 1_000]) {
      for (const arriving of [0n, 1n, 2n, 199n, 200n, 9_999n, terms.amount]) {
        const gross = grossOf(arriving, { ...policy, feeBps });
        expect(sellerNet(gross, feeBps)).toBe(arriving);
        // Nobody pays a unit too much for it.
        if (arriving > 0n) expect(sellerNet(gross - 1n, feeBps)).toBe(arriving - 1n);
      }
    }
  });

  it("is the same payment when it is sent twice in a day, and another one when it is the next", () => {
    const day = paidAt - (paidAt % 86_400);
    expect(refund(100n, 0, day + 86_399)).toEqual(refund(100n, 0, day));
    expect(refund(100n, 0).agreement).not.toBe(refund(100n, 1).agreement);
  });

  it("is known by what it names alone", () => {
    const [first, second] = [rowOf(refund(100n, 0)), rowOf(refund(200n, 1))];
    const others = [
      rowOf({ ...refund(300n, 2), agreement: terms.agreement }),
      rowOf({ ...refund(300n, 2), seller: onlooker }),
      rowOf({ ...refund(300n, 2), token: native }),
      rowOf({ ...refund(300n, 2), policy: policyId({ ...policy, feeBps: 0 }) }),
      new Story(refund(300n, 2)).row,
    ];
    const all = [second, charge, ...others, first];
    expect(new Set(refundsOf(charge, all))).toEqual(new Set([first, second]));
    expect(refundedBy(second, all)).toBe(charge);
    // The same row, read from elsewhere.
    expect(refundedBy({ ...second }, all)).toBe(charge);
    expect(others.map((other) => refundedBy(other, all))).toEqual(others.map(() => null));
    expect(refundedBy(charge, all)).toBeNull();
  });

  it("leaves what has not arrived with the buyer yet, and never less than nothing", () => {
    const parts = [rowOf(refund(100n, 0)), rowOf(refund(terms.amount - 150n, 1))];
    expect(leftToRefund(charge, [], policy)).toBe(terms.amount);
    expect(leftToRefund(charge, parts, policy)).toBe(50n);
    expect(leftToRefund(charge, [...parts, rowOf(refund(77n, 2))], policy)).toBe(0n);
  });

  it("is at least four times what a case may cost, where both are in one coin", () => {
    const dear = { ...policy, caseFeeToken: dollar, maxCaseFee: 1_000n } as const;
    expect(smallestRefund(policy, terms)).toBe(1n);
    for (const feeBps of [0, 50, 333, 1_000]) {
      const rules = { ...dear, feeBps };
      const smallest = smallestRefund(rules, terms);
      expect(grossOf(smallest, rules)).toBeGreaterThanOrEqual(4_000n);
      expect(grossOf(smallest - 1n, rules)).toBeLessThan(4_000n);
    }
    expect(smallestRefund({ ...dear, maxCaseFee: 0n }, terms)).toBe(1n);
  });
});
