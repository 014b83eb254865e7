import { describe, expect, it } from "vitest";
import { allowedActions } from "../../../../web/shared/escrow/allowedActions.ts";
import { splitHeld } from "../../../../web/shared/escrow/amounts.ts";
import { type Duty, due, dueFor } from "../../../../web/shared/escrow/due.ts";
import type { Trade } from "../../../../web/shared/escrow/trade.ts";
import { buyer, onlooker, policy, seller, terms } from "../support/cast.ts";
import { Story } from "../support/story.ts";

const stories: Record<string, () => Story> = {
  Paid: () => new Story(),
  Delivered: () => new Story().delivered(),
  Returning: () => new Story().delivered().returnAllowed(),
  Returned: () => new Story().delivered().returnAllowed().returned(),
  Claimed: () => new Story().delivered().claimed(8_000),
  "Claimed by the seller": () => new Story().delivered().returnAllowed().returned().claimed(1_000),
  Answered: () => new Story().delivered().claimed(8_000).answered(3_000),
  InCourt: () => new Story().delivered().claimed(8_000).answered(3_000).inCourt(),
  Ruled: () => new Story().delivered().claimed(8_000).answered(3_000).inCourt().ruled(4n),
  Closed: () => new Story().delivered().claimed(8_000).closed("Conceded", 0n),
};
const row = (name: string) => (stories[name] as () => Story)().row;

describe("due", () => {
  it.each<[string, Duty, Duty, Duty, Duty]>([
    ["Paid", "waitForDelivery", "deliver", "reclaim", "tooLateToDeliver"],
    ["Delivered", "inspect", "waitForInspection", "tooLateToClaim", "collect"],
    ["Returning", "sendBack", "waitForReturn", "tooLateToClaim", "collect"],
    ["Returned", "waitForReturnInspection", "inspectReturn", "reclaim", "tooLateToClaim"],
    ["Claimed", "waitForAnswer", "answer", "defaultJudgment", "answerBeforeDefault"],
    ["Claimed by the seller", "answer", "waitForAnswer", "answerBeforeDefault", "defaultJudgment"],
    ["Answered", "createDispute", "createDispute", "lapse", "lapse"],
    ["InCourt", "waitForRuling", "waitForRuling", "lapse", "lapse"],
    ["Ruled", "execute", "execute", "execute", "execute"],
    ["Closed", "nothing", "nothing", "nothing", "nothing"],
  ])("%s: buyer and seller, in time and late", (name, buyers, sellers, lateBuyers, lateSellers) => {
    const trade = row(name);
    const at = due(trade, policy, trade.endsAt);
    const after = due(trade, policy, trade.endsAt + 1);
    expect([at.buyer.must, at.seller.must]).toEqual([buyers, sellers]);
    expect([after.buyer.must, after.seller.must]).toEqual([lateBuyers, lateSellers]);
  });

  it("says when, and whom silence pays (A-37)", () => {
    const trade = row("Delivered");
    expect(due(trade, policy, trade.endsAt).buyer).toEqual({
      must: "inspect",
      acts: true,
      by: trade.endsAt,
      otherwise: { kind: "collect", toBuyer: 0n, toSeller: terms.amount },
    });
    const paid = row("Paid");
    expect(due(paid, policy, paid.endsAt).seller.otherwise).toEqual({
      kind: "reclaim",
      toBuyer: terms.amount,
      toSeller: 0n,
    });
  });

  it("says what a claim takes without an answer, and what a silent court leaves", () => {
    const claimed = row("Claimed");
    expect(due(claimed, policy, claimed.endsAt).seller.otherwise).toEqual({
      kind: "defaultJudgment",
      ...splitHeld(terms.amount, 8_000),
    });
    const inCourt = row("InCourt");
    expect(due(inCourt, policy, inCourt.endsAt).buyer.otherwise).toEqual({
      kind: "lapse",
      ...splitHeld(inCourt.held, policy.defaultBuyerBps),
    });
  });

  it.each(Object.keys(stories))("%s: never demands what the viewer may not do", (name) => {
    const doing: Partial<Record<Duty, string[]>> = {
      deliver: ["deliver"],
      inspect: ["release", "openCase"],
      sendBack: ["markReturned"],
      inspectReturn: ["refund", "openCase"],
      answer: ["answer"],
      answerBeforeDefault: ["answer"],
    };
    const trade: Trade = row(name);
    for (const now of [trade.endsAt, trade.endsAt + 1]) {
      for (const viewer of [buyer, seller] as const) {
        const mine = dueFor(trade, policy, viewer, now);
        if (!mine?.acts) continue;
        const allowed = allowedActions(trade, policy, viewer, now).map(({ kind }) => kind as string);
        expect(allowed).toEqual(expect.arrayContaining(doing[mine.must] ?? [mine.must]));
      }
    }
  });

  it("demands nothing of an onlooker", () => {
    expect(dueFor(row("Paid"), policy, onlooker, 0)).toBeNull();
    expect(dueFor(row("Paid"), policy, null, 0)).toBeNull();
  });
});
