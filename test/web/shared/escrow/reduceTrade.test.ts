import { describe, expect, it } from "vitest";
import { applyTradeLog, reduceTrade } from "../../../../web/shared/escrow/reduceTrade.ts";
import { isCharge, storedTrade } from "../../../../web/shared/escrow/trade.ts";
import { buyer, onlooker, paidAt, policy, seller, terms } from "../support/cast.ts";
import { answerStatement, claimStatement, Story } from "../support/story.ts";

const day = 86_400;
const amount = terms.amount;

describe("reduceTrade", () => {
  it("refuses logs that do not begin with the payment", () => {
    const { logs } = new Story().delivered();
    expect(() => reduceTrade([])).toThrow("tradeLogsIncomplete");
    expect(() => reduceTrade(logs.slice(1))).toThrow("tradeLogsIncomplete");
  });

  it("refuses a second payment, a ruling of another dispute and an answer without a claim", () => {
    const story = new Story();
    const [paid] = story.logs;
    expect(() => reduceTrade([...story.logs, ...story.logs])).toThrow("tradeLogsIncomplete");
    expect(paid?.eventName).toBe("TradePaid");
    expect(
      () => new Story().delivered().claimed(8_000).answered(2_000).inCourt(4n).ruled(1n, 5n).row,
    ).toThrow("tradeLogsIncomplete");
    expect(() => new Story().delivered().answered(2_000).row).toThrow("tradeLogsIncomplete");
  });

  it("opens with the terms, and the clock of delivery", () => {
    const row = new Story().row;
    expect(row).toMatchObject({
      terms,
      status: "Paid",
      endsAt: terms.deliverBy,
      epoch: 0,
      held: amount,
      case: null,
    });
    expect(row.steps).toMatchObject([{ by: "buyer", log: { eventName: "TradePaid", time: paidAt } }]);
  });

  it("closes a payment at once with its first log, which paid the seller all of it", () => {
    const { row, trade } = Story.charged();
    expect(row).toMatchObject({
      id: trade,
      terms,
      status: "Closed",
      endsAt: 0,
      held: 0n,
      case: null,
      paidOut: { toBuyer: 0n, toSeller: amount },
    });
    expect(row.steps).toMatchObject([{ by: "buyer", log: { eventName: "TradeCharged" } }]);
    expect(isCharge(row)).toBe(true);
    expect(isCharge(new Story().row)).toBe(false);
    expect(storedTrade(row)).toMatchObject({ status: 9, endsAt: 0, epoch: 0, held: 0n });
    const twice = [...Story.charged().logs, ...Story.charged().logs];
    expect(() => reduceTrade(twice)).toThrow("tradeLogsIncomplete");
  });

  it("follows delivery, an extension, and a return", () => {
    const story = new Story().delivered();
    expect(story.row).toMatchObject({ status: "Delivered", endsAt: paidAt + day + policy.inspection });
    const later = story.row.endsAt + 5;
    story.add({ eventName: "TradeExtended", args: { trade: story.trade, endsAt: later } });
    expect(story.row).toMatchObject({ status: "Delivered", endsAt: later });
    expect(story.row.steps.at(-1)?.by).toBe("seller");
    expect(story.returnAllowed().row).toMatchObject({ status: "Returning", endsAt: later });
    expect(story.returned().row.status).toBe("Returned");
    expect(story.row.steps.at(-1)?.by).toBe("buyer");
  });

  it("counts partial releases and refunds, and closes with the last unit", () => {
    const story = new Story();
    story.add({ eventName: "TradeReleased", args: { trade: story.trade, amount: 100n } });
    story.add({ eventName: "TradeRefunded", args: { trade: story.trade, amount: 50n } });
    expect(story.row).toMatchObject({ status: "Paid", held: amount - 150n, endsAt: terms.deliverBy });
    story.add({ eventName: "TradeReclaimed", args: { trade: story.trade, amount: amount - 150n } });
    expect(story.row).toMatchObject({
      status: "Closed",
      held: 0n,
      endsAt: 0,
      paidOut: { toBuyer: amount - 100n, toSeller: 100n },
    });
    expect(story.row.steps.at(-1)?.by).toBe("anyone");
  });

  it("closes on collection and on settlement", () => {
    const collected = new Story().delivered();
    collected.add({ eventName: "TradeCollected", args: { trade: collected.trade, amount } });
    expect(collected.row).toMatchObject({ status: "Closed", paidOut: { toBuyer: 0n, toSeller: amount } });

    const settled = new Story();
    settled.add({ eventName: "OffersRevoked", args: { trade: settled.trade, by: seller, epoch: 1 } });
    expect(settled.row).toMatchObject({ epoch: 1, status: "Paid" });
    const parts = { toBuyer: 7n, toSeller: amount - 7n };
    settled.add({ eventName: "TradeSettled", args: { trade: settled.trade, ...parts } });
    expect(settled.row).toMatchObject({ status: "Closed", epoch: 1, paidOut: parts });
  });

  it("carries a case to its award", () => {
    const story = new Story().delivered().claimed(8_000);
    expect(story.row).toMatchObject({
      status: "Claimed",
      epoch: 1,
      held: amount,
      case: { claimant: "buyer", claimBps: 8_000, claimStatement, answer: null },
    });
    expect(storedTrade(story.row)).toMatchObject({ status: 5, sellerClaims: false, claimBps: 8_000 });

    story.answered(3_000);
    const { answer } = story.row.case ?? {};
    expect(story.row).toMatchObject({ status: "Answered", epoch: 2, held: answer?.difference });
    expect(answer).toMatchObject({ buyerBps: 3_000, statement: answerStatement });
    expect(story.row.held + story.row.paidOut.toBuyer + story.row.paidOut.toSeller).toBe(amount);
    expect(storedTrade(story.row).claimBps).toBe(0);

    story.add({ eventName: "DisputeFailed", args: { trade: story.trade } });
    expect(story.row).toMatchObject({ status: "Answered", epoch: 2 });
    story.inCourt(0n, 77n);
    expect(story.row).toMatchObject({ status: "InCourt", epoch: 3, case: { disputeId: 0n, caseFee: 77n } });
    expect(storedTrade(story.row).caseFee).toBe(77n);

    story.ruled(4n);
    expect(story.row).toMatchObject({ status: "Ruled", endsAt: 0, case: { ruling: 4 } });
    expect(storedTrade(story.row)).toMatchObject({ status: 8, ruling: 4, caseFee: 77n });
    expect(story.row.steps.at(-1)?.by).toBe("arbitrator");

    story.closed("Ruled", 9n, [1n, 2n]);
    expect(story.row).toMatchObject({
      status: "Closed",
      held: 0n,
      epoch: 3,
      case: { end: { outcome: "Ruled", toBuyer: 9n, buyerDeposit: 1n, sellerDeposit: 2n } },
    });
    expect(storedTrade(story.row)).toEqual({
      status: 9,
      endsAt: 0,
      epoch: 3,
      held: 0n,
      sellerClaims: false,
      claimBps: 0,
      caseFee: 0n,
      ruling: 0,
    });
  });

  it("knows the seller's claim, and who agreed to it", () => {
    const story = new Story().delivered().returnAllowed().returned().claimed(1_000);
    expect(storedTrade(story.row).sellerClaims).toBe(true);
    story.closed("Agreed", 1n);
    expect(story.row.steps.at(-1)?.by).toBe("buyer");
  });

  it("keeps a ruling that does not fit as refused, as the contract does", () => {
    expect(new Story().delivered().claimed(8_000).answered(0).inCourt().ruled(256n).row.case?.ruling).toBe(0);
    expect(new Story().delivered().claimed(8_000).answered(0).inCourt().ruled(200n).row.case?.ruling).toBe(
      200,
    );
  });

  it("tells a party's evidence from noise", () => {
    const story = new Story();
    for (const sender of [seller, onlooker] as const) {
      story.add({
        eventName: "EvidenceSubmitted",
        args: { trade: story.trade, sender, cid: claimStatement },
      });
    }
    expect(story.row.evidence.map(({ side }) => side)).toEqual(["seller", null]);
    expect(story.row.status).toBe("Paid");
  });

  it("gives the same row one log at a time, and leaves the row before it alone", () => {
    const { logs } = new Story().delivered().claimed(8_000).answered(0).inCourt();
    const before = reduceTrade(logs.slice(0, 3));
    const frozen = structuredClone(before);
    const after = logs.slice(3).reduce(applyTradeLog, before);
    expect(after).toEqual(reduceTrade(logs));
    expect(before).toEqual(frozen);
    expect(after.terms.buyer).toBe(buyer);
  });
});
