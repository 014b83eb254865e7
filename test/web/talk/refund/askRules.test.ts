import { describe, expect, it } from "vitest";
import { acceptedAmount, answerDue, mayAsk, mayAskReturn } from "../../../../web/shared/escrow/ask.ts";
import { askState, type Reply } from "../../../../web/shared/escrow/askState.ts";
import type { TradeEvent } from "../../../../web/shared/escrow/tradeLog.ts";
import { paidAt, terms } from "../../shared/support/cast.ts";
import { Story } from "../../shared/support/story.ts";

const day = 86_400;
const { amount } = terms;

const paid = () => new Story(terms);
const delivered = () => paid().delivered();

/** A step some time after the payment. */
function later(story: Story, event: TradeEvent, after: number): Story {
  story.add(event);
  const log = story.logs.at(-1);
  if (log) log.time = paidAt + after;
  return story;
}

const refund = (story: Story, part: bigint, after = day) =>
  later(
    story,
    { eventName: "TradeRefunded", args: { trade: story.trade, amount: part } } as TradeEvent,
    after,
  );
const release = (story: Story, part: bigint, after = day) =>
  later(
    story,
    { eventName: "TradeReleased", args: { trade: story.trade, amount: part } } as TradeEvent,
    after,
  );
const settle = (story: Story, toBuyer: bigint) => {
  const args = { trade: story.trade, toBuyer, toSeller: amount - toBuyer };
  return later(story, { eventName: "TradeSettled", args } as TradeEvent, day);
};

describe("who may ask", () => {
  const { endsAt } = delivered().row;
  it.each([
    ["paid", paid().row, paidAt, true],
    ["delivered, at the last instant", delivered().row, endsAt, true],
    ["delivered, a second later", delivered().row, endsAt + 1, false],
    ["on the way back", delivered().returnAllowed().row, paidAt, true],
    ["in a case", delivered().claimed(10_000).row, paidAt, false],
    ["refunded", refund(delivered(), amount).row, paidAt + day, false],
    ["paid at once", Story.charged(terms).row, paidAt, false],
  ])("%s: %#", (_, trade, now, may) => {
    expect(mayAsk(trade, now)).toBe(may);
  });

  it("goods go back only after their delivery and before a return", () => {
    expect(mayAskReturn(paid().row)).toBe(false);
    expect(mayAskReturn(delivered().row)).toBe(true);
    expect(mayAskReturn(delivered().returnAllowed().row)).toBe(false);
  });
});

describe("the clock of an answer", () => {
  const at = paidAt;
  it.each([
    ["three days where there is time", "Delivered", at + 14 * day, at + 3 * day],
    ["a day before the seller is paid", "Delivered", at + 3 * day, at + 2 * day],
    ["the same while goods come back", "Returning", at + 3 * day, at + 2 * day],
    ["half of what is left", "Delivered", at + day, at + day / 2],
    ["half of what is left, down to a second", "Delivered", at + 1, at],
    ["at once when nothing is left", "Delivered", at - 5, at],
    ["up to the end where the clock gives the buyer the money", "Paid", at + day, at + day],
    ["three days there too", "Returned", at + 9 * day, at + 3 * day],
  ] as const)("%s", (_, status, endsAt, due) => {
    expect(answerDue({ status, endsAt }, at)).toBe(due);
  });

  it("always leaves time to open a case before the seller is paid by itself", () => {
    for (let left = 1; left < 6 * day; left += 7_001) {
      const due = answerDue({ status: "Delivered", endsAt: at + left }, at);
      expect(at + left - due).toBeGreaterThanOrEqual(Math.min(day, left / 2));
    }
  });
});

describe("what accepting sends", () => {
  it("is all, or the part, within what one refund can be", () => {
    const trade = delivered().row;
    expect(acceptedAmount({ wish: "all" }, trade)).toBe(amount);
    expect(acceptedAmount({ wish: "part", toBuyer: amount / 2n }, trade)).toBe(amount / 2n);
    expect(acceptedAmount({ wish: "part", toBuyer: amount + 1n }, trade)).toBeNull();
    expect(acceptedAmount({ wish: "part", toBuyer: amount / 200n }, trade)).toBeNull();
    expect(acceptedAmount({ wish: "goodsBack" }, trade)).toBeNull();
    expect(acceptedAmount({ wish: "all" }, delivered().claimed(10_000).row)).toBeNull();
  });
});

describe("where a request stands", () => {
  const asked = (wish: Parameters<typeof askState>[0]["wish"], askedAt = paidAt + 3_600) => ({
    askedAt,
    wish,
  });
  const all = asked({ wish: "all" });
  const half = asked({ wish: "part", toBuyer: amount / 2n });
  const back = asked({ wish: "goodsBack" });
  const refused: Reply = { kind: "refused", words: "No." };
  const offered: Reply = { kind: "offered", signature: "0x01" };
  const due = all.askedAt + 3 * day;
  const state = (ask: typeof all, story: Story, over: Partial<Parameters<typeof askState>[1]> = {}) =>
    askState(ask as never, { trade: story.row, reply: null, isReplaced: false, now: paidAt + day, ...over });

  it("waits up to the clock's last second, and is unanswered after it", () => {
    expect(state(all, delivered())).toEqual({ state: "waiting", due });
    expect(state(all, delivered(), { now: due })).toEqual({ state: "waiting", due });
    expect(state(all, delivered(), { now: due + 1 })).toEqual({ state: "unanswered", due });
  });

  it("is accepted by the seller's refund of what was held", () => {
    expect(state(all, refund(delivered(), amount)).state).toBe("accepted");
    expect(state(half as never, refund(delivered(), amount / 2n)).state).toBe("accepted");
    const slices = refund(refund(delivered(), amount / 4n), amount - amount / 4n);
    expect(state(all, slices)).toMatchObject({ state: "accepted", toBuyer: amount });
  });

  it("counts what had gone before as gone", () => {
    const rest = release(delivered(), amount / 2n, 60);
    expect(state(all, refund(rest, amount - amount / 2n)).state).toBe("accepted");
  });

  it("is not accepted by less, by a refund from before, or by a clock that ran out", () => {
    expect(state(half as never, refund(delivered(), amount / 4n)).state).toBe("waiting");
    expect(state(half as never, refund(delivered(), amount / 2n, 60)).state).toBe("waiting");
    const trade = paid();
    const reclaimed = { eventName: "TradeReclaimed", args: { trade: trade.trade, amount } } as TradeEvent;
    expect(state(all, later(trade, reclaimed, day))).toEqual({ state: "over", inCase: false });
  });

  it("is accepted by a settlement that gives what was wished for, and settled by one that gives less", () => {
    expect(state(half as never, settle(delivered(), amount / 2n)).state).toBe("accepted");
    const less = settle(delivered(), amount / 2n);
    expect(state(all, less)).toEqual({ state: "settled", toBuyer: amount / 2n });
    expect(state(all, settle(delivered(), 0n))).toEqual({ state: "over", inCase: false });
  });

  it("of a return is accepted by the step that allows it", () => {
    const story = delivered().returnAllowed();
    const step = story.logs.at(-1);
    if (step) step.time = paidAt + day;
    expect(state(back as never, story)).toMatchObject({ state: "accepted", allowedReturn: true });
    expect(state(all, story).state).toBe("waiting");
  });

  it("takes the seller's reply before the clock, and the chain before any reply", () => {
    expect(state(all, delivered(), { reply: refused, now: due + 1 })).toEqual({
      state: "refused",
      words: "No.",
    });
    expect(state(all, delivered(), { reply: offered, now: due + 1 })).toEqual({ state: "offered", due });
    expect(state(all, refund(delivered(), amount), { reply: refused }).state).toBe("accepted");
  });

  it("gives way to a newer request, and to a case", () => {
    expect(state(all, delivered(), { isReplaced: true }).state).toBe("replaced");
    expect(state(all, delivered().claimed(10_000), { reply: refused })).toEqual({
      state: "over",
      inCase: true,
    });
  });
});
