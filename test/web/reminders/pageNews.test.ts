import type { Address } from "viem";
import { describe, expect, test } from "vitest";
import { isInView, offerNews, pageNews } from "../../../web/app/src/features/reminders/pageNews.ts";
import { waitingTrades } from "../../../web/app/src/lib/chain/waitingTrades.ts";
import { listedTrade } from "../../../web/shared/escrow/listedTrade.ts";
import { policyId } from "../../../web/shared/escrow/policy.ts";
import { buyer, onlooker, paidAt, policy, seller, terms } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";

const policies = new Map([[policyId(policy), policy]]);
const hour = 3_600;

function kinds(story: Story, viewer: Address, now: number, since = 0) {
  const { row } = story;
  const waiting = waitingTrades([row], policies, viewer, now);
  return pageNews({ waiting, hearings: [], trades: [row] }, viewer, since, now).map(({ kind }) => kind);
}

describe("while the page is open", () => {
  test("what newly waits is told to whom it waits for, then that time runs out", () => {
    const paid = new Story();
    const { endsAt } = paid.row;
    expect(kinds(paid, seller, endsAt - 48 * hour)).toEqual(["delivery"]);
    expect(kinds(paid, seller, endsAt - 2 * hour)).toEqual(["delivery.day"]);
    expect(kinds(paid, seller, endsAt - 60)).toEqual(["delivery.hour"]);
    expect(kinds(paid, seller, endsAt + 1)).toEqual([]);
    expect(kinds(paid, buyer, endsAt + 1, paidAt + hour)).toEqual(["money"]);
    expect(kinds(paid, onlooker, endsAt - 60)).toEqual([]);
  });

  test("a payment in or out is told to its owner, but not those of before", () => {
    const released = new Story().delivered();
    released.add({ eventName: "TradeReleased", args: { trade: released.trade, amount: terms.amount } });
    const { time } = released.row.steps.at(-1)?.log ?? { time: 0 };
    expect(kinds(released, seller, time)).toEqual(["paidIn"]);
    expect(kinds(released, seller, time, time + 1)).toEqual([]);
    expect(kinds(released, buyer, time)).toEqual(["paidOut"]);
    expect(kinds(released, buyer, time, time)).toEqual([]);
    expect(kinds(Story.charged(), seller, time)).toEqual(["paidIn"]);
    expect(kinds(Story.charged(), buyer, time)).toEqual(["paidOut"]);
  });
});

test("an offer is told once, and leads to its trade", () => {
  const trade = listedTrade(new Story().row);
  const signed = { trade: trade.id, epoch: 0, held: 9n, toBuyer: 4n, expiresAt: paidAt };
  const offer = { ...signed, chainId: 1, escrow: onlooker, signer: seller, signature: "0xab" } as const;
  const path = `/trade/${trade.id}`;
  expect(offerNews([{ trade, offer }])).toEqual([{ key: "0xab", kind: "offer", path }]);
});

test("nothing is told of what the reader looks at, nor of the payment that they are making", () => {
  const news = { key: "", kind: "inspection", path: "/trade/0xab" } as const;
  expect(isInView(news, "/trade/0xab")).toBe(true);
  expect(isInView(news, "/trade/0xab/case")).toBe(true);
  expect(isInView(news, "/trade/0xabc")).toBe(false);
  expect(isInView(news, "/")).toBe(false);
  const out = { ...news, kind: "paidOut" } as const;
  for (const place of ["/pay", "/pay/new", "/r"]) expect(isInView(out, place)).toBe(true);
  expect(isInView(news, "/pay")).toBe(false);
  expect(isInView(out, "/payments")).toBe(false);
});
