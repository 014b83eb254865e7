import { describe, expect, test } from "vitest";
import { recentSteps } from "../../../web/app/src/features/activity/recentSteps.ts";
import { stepMoney } from "../../../web/app/src/features/activity/stepMoney.ts";
import { waitingTrades } from "../../../web/app/src/lib/chain/waitingTrades.ts";
import { waitingHearings } from "../../../web/app/src/lib/court/waitingHearings.ts";
import { filterTrades } from "../../../web/app/src/lib/record/useTradeList.ts";
import { voteEndsAt } from "../../../web/shared/court/clock.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { sellerNet } from "../../../web/shared/escrow/amounts.ts";
import { policyId } from "../../../web/shared/escrow/policy.ts";
import type { Side } from "../../../web/shared/escrow/side.ts";
import type { Step, Trade } from "../../../web/shared/escrow/trade.ts";
import { buyer, onlooker, paidAt, policy, seller, terms } from "../shared/support/cast.ts";
import { arbitrator, CourtStory, namedDispute, second } from "../shared/support/hearings.ts";
import { Story } from "../shared/support/story.ts";

const policies = new Map([[policyId(policy), policy]]);
const paid = new Story().row;
const delivered = new Story().delivered().row;
const released = moved(new Story().delivered(), "TradeReleased").row;

function moved(story: Story, eventName: "TradeReleased" | "TradeRefunded") {
  return story.add({ eventName, args: { trade: story.trade, amount: terms.amount } });
}

const moneyOfLast = (trade: Trade, side: Side) =>
  stepMoney(trade.steps.at(-1) as Step, trade, side, policy.feeBps);

describe("the trades' filter", () => {
  test.each([
    ["open", ["Paid", "Delivered"]],
    ["closed", ["Closed"]],
    ["all", ["Paid", "Delivered", "Closed"]],
  ] as const)("%s shows %s", (filter, statuses) => {
    const shown = filterTrades([paid, delivered, released], filter);
    expect(shown.map(({ status }) => status)).toEqual(statuses);
  });
});

describe("recent activity", () => {
  test("has the newest step of all trades first, and no more than asked for", () => {
    const steps = recentSteps([paid, released], 3);
    expect(steps).toHaveLength(3);
    const times = steps.map(({ step }) => step.log.time);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(steps[0]?.step.log.eventName).toBe("TradeReleased");
  });
});

describe("the money of a step", () => {
  test("leaves the buyer when it is paid, and has not arrived at the seller yet", () => {
    for (const side of ["buyer", "seller"] as const) {
      expect(moneyOfLast(paid, side)).toEqual({ amount: terms.amount, arrived: false });
    }
  });

  test("leaves the buyer and is with the seller, net of the policy's fee, when it is paid at once", () => {
    const { row } = Story.charged();
    expect(moneyOfLast(row, "buyer")).toEqual({ amount: terms.amount, arrived: false });
    const net = sellerNet(terms.amount, policy.feeBps);
    expect(moneyOfLast(row, "seller")).toEqual({ amount: net, arrived: true });
  });

  test("arrives at the seller net of the policy's fee", () => {
    const net = sellerNet(terms.amount, policy.feeBps);
    expect(moneyOfLast(released, "seller")).toEqual({ amount: net, arrived: true });
    expect(moneyOfLast(released, "buyer")).toEqual({ amount: terms.amount, arrived: false });
  });

  test("arrives at the buyer in full when it is refunded", () => {
    const refunded = moved(new Story(), "TradeRefunded").row;
    expect(moneyOfLast(refunded, "buyer")).toEqual({ amount: terms.amount, arrived: true });
    expect(moneyOfLast(refunded, "seller")).toEqual({ amount: terms.amount, arrived: false });
  });

  test("is each side's own share of what an answer concedes", () => {
    const answered = new Story().delivered().claimed(9_000).answered(3_000).row;
    const { toBuyer, toSeller } = answered.paidOut;
    expect(moneyOfLast(answered, "buyer")).toEqual({ amount: toBuyer, arrived: true });
    expect(moneyOfLast(answered, "seller")).toEqual({
      amount: sellerNet(toSeller, policy.feeBps),
      arrived: true,
    });
  });

  test("is none where nothing moves", () => {
    expect(moneyOfLast(delivered, "buyer")).toBeNull();
    expect(moneyOfLast(new Story().delivered().claimed(10_000).row, "seller")).toBeNull();
  });
});

describe("what waits", () => {
  const waits = (trades: Trade[], viewer: `0x${string}`, now = paidAt + 10) =>
    waitingTrades(trades, policies, viewer, now).map(({ trade, due }) => [trade.status, due.must]);

  test("is what this side must do", () => {
    expect(waits([paid, delivered, released], buyer)).toEqual([["Delivered", "inspect"]]);
    expect(waits([paid, delivered, released], seller)).toEqual([["Paid", "deliver"]]);
  });

  test("comes nearest deadline first, then what has none", () => {
    const now = paidAt + 10;
    const late = { ...paid, endsAt: now - 1 };
    const soon = { ...delivered, endsAt: now + 5 };
    const later = { ...delivered, endsAt: now + 50 };
    expect(waits([late, later, soon], buyer, now)).toEqual([
      ["Delivered", "inspect"],
      ["Delivered", "inspect"],
      ["Paid", "reclaim"],
    ]);
    expect(waitingTrades([later, soon], policies, buyer, now).map(({ due }) => due.by)).toEqual([
      now + 5,
      now + 50,
    ]);
  });

  test("acting at the deadline is in time, a second later it is not", () => {
    expect(waits([paid], seller, paid.endsAt)).toEqual([["Paid", "deliver"]]);
    expect(waits([paid], seller, paid.endsAt + 1)).toEqual([]);
    expect(waits([paid], buyer, paid.endsAt + 1)).toEqual([["Paid", "reclaim"]]);
  });

  test("is nothing for an onlooker", () => {
    expect(waits([paid, delivered], onlooker)).toEqual([]);
  });
});

describe("what waits on the desk", () => {
  const hearing = reduceHearing(new CourtStory(namedDispute).opened().hearingLogs);
  const votesFrom = hearing.evidenceEndsAt + 1;
  const waits = (who: `0x${string}`, now: number) => waitingHearings([hearing], who, now).length;

  test("is a vote once the evidence period is over, and only for who holds the seat", () => {
    expect(waits(arbitrator, votesFrom - 1)).toBe(0);
    expect(waits(arbitrator, votesFrom)).toBe(1);
    expect(waits(arbitrator, voteEndsAt(hearing))).toBe(1);
    expect(waits(arbitrator, voteEndsAt(hearing) + 1)).toBe(0);
    expect(waits(second, votesFrom)).toBe(0);
  });
});
