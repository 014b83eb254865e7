import { describe, expect, it } from "vitest";
import { leaves, type Movement, movements } from "../../../../web/shared/escrow/movements.ts";
import type { Trade } from "../../../../web/shared/escrow/trade.ts";
import { type TradeEventName, tradeEventNames } from "../../../../web/shared/escrow/tradeLog.ts";
import { buyer, native, policy, seller, terms } from "../support/cast.ts";
import { forAll, type Random } from "../support/random.ts";
import { Story } from "../support/story.ts";

const { amount, token } = terms;
const deposit = policy.maxCaseFee;

const ofLast = ({ row }: Story, trade: Trade = row): Movement[] => {
  const last = row.steps.at(-1);
  if (!last) throw new Error("Nothing happened.");
  return movements(trade, policy, last.log);
};
const toBuyer = (value: bigint) => ({ owner: buyer, kind: "refunded", token, amount: value, fee: 0n });
const toSeller = (value: bigint) => {
  return { owner: seller, kind: "received", token, amount: value, fee: (value * 50n) / 10_000n };
};
const deposited = (owner: string) => {
  return { owner, kind: "depositPaid", token: native, amount: deposit, fee: 0n };
};
const back = (owner: string, fee: bigint) => {
  return { owner, kind: "depositBack", token: native, amount: deposit, fee };
};

const claimed = () => new Story().delivered().claimed(8_000);
const answered = () => claimed().answered(2_000);
const inCourt = () => answered().inCourt();

const moving: Partial<Record<TradeEventName, [() => Story, object[]][]>> = {
  TradePaid: [[() => new Story(), [{ owner: buyer, kind: "paid", token, amount, fee: 0n }]]],
  TradeCharged: [
    [() => Story.charged(), [{ owner: buyer, kind: "charged", token, amount, fee: 0n }, toSeller(amount)]],
  ],
  TradeReleased: [[() => step("TradeReleased", { amount: 12_345n }), [toSeller(12_345n)]]],
  TradeCollected: [[() => step("TradeCollected", { amount }), [toSeller(amount)]]],
  TradeRefunded: [[() => step("TradeRefunded", { amount: 7n }), [toBuyer(7n)]]],
  TradeReclaimed: [[() => step("TradeReclaimed", { amount }), [toBuyer(amount)]]],
  TradeSettled: [
    [
      () => step("TradeSettled", { toBuyer: 300n, toSeller: amount - 300n }),
      [toBuyer(300n), toSeller(amount - 300n)],
    ],
    [() => step("TradeSettled", { toBuyer: amount, toSeller: 0n }), [toBuyer(amount)]],
  ],
  CaseOpened: [
    [claimed, [deposited(buyer)]],
    [() => new Story().delivered().returnAllowed().returned().claimed(1_000), [deposited(seller)]],
  ],
  CaseAnswered: [
    [answered, [deposited(seller), toBuyer(246_913_579n), toSeller(246_913_578n)]],
    [
      () => new Story().delivered().returnAllowed().returned().claimed(0).answered(10_000),
      [deposited(buyer)],
    ],
  ],
  CaseClosed: [
    [() => claimed().closed("Defaulted", amount, [deposit, 0n]), [toBuyer(amount), back(buyer, 0n)]],
    [
      () => {
        const story = inCourt().ruled(1n);
        return story.closed("Ruled", story.row.held, [deposit, deposit - 500_001n]);
      },
      [toBuyer(740_740_734n), back(buyer, 0n), back(seller, 500_001n)],
    ],
  ],
};

function step(
  eventName: "TradeReleased" | "TradeCollected" | "TradeRefunded" | "TradeReclaimed" | "TradeSettled",
  args: object,
) {
  const story = new Story();
  return story.add({ eventName, args: { trade: story.trade, ...args } } as Parameters<Story["add"]>[0]);
}

/** Steps that move none. */
const still: Partial<Record<TradeEventName, () => Story>> = {
  TradeDelivered: () => new Story().delivered(),
  TradeReturnAllowed: () => new Story().delivered().returnAllowed(),
  TradeReturned: () => new Story().delivered().returnAllowed().returned(),
  TradeExtended: () => {
    const story = new Story();
    return story.add({ eventName: "TradeExtended", args: { trade: story.trade, endsAt: 2_000_000_000 } });
  },
  OffersRevoked: () => {
    const story = new Story();
    return story.add({ eventName: "OffersRevoked", args: { trade: story.trade, by: buyer, epoch: 1 } });
  },
  DisputeCreated: inCourt,
  DisputeFailed: () => {
    const story = answered();
    return story.add({ eventName: "DisputeFailed", args: { trade: story.trade } });
  },
  Ruling: () => inCourt().ruled(1n),
  EvidenceSubmitted: () => {
    const story = new Story();
    const cid = `0x${"77".repeat(32)}` as const;
    return story.add({ eventName: "EvidenceSubmitted", args: { trade: story.trade, sender: buyer, cid } });
  },
};

describe.each(tradeEventNames)("movements of %s", (name) => {
  const cases = moving[name];
  const nothing = still[name];
  it("are whose money went where", () => {
    expect(Boolean(cases) !== Boolean(nothing), "the event is told of once").toBe(true);
    if (nothing) expect(ofLast(nothing())).toEqual([]);
    for (const [tell, told] of cases ?? []) {
      const story = tell();
      expect(story.row.steps.at(-1)?.log.eventName).toBe(name);
      expect(ofLast(story)).toEqual(told);
    }
  });
});

it("a deposit that the costs used up comes back as nothing, with the costs beside it", () => {
  const story = inCourt();
  const { held } = story.row;
  const [, , lost] = ofLast(story.closed("Conceded", held, [deposit, 0n]));
  expect(lost).toEqual(back(seller, deposit));
});

it("what a step moved is the same told from the trade as it was then and as it became", () => {
  const story = claimed();
  const early = ofLast(story);
  story.answered(2_000).inCourt().ruled(1n);
  const opening = story.row.steps.find(({ log }) => log.eventName === "CaseOpened");
  expect(opening && movements(story.row, policy, opening.log)).toEqual(early);
});

/** A life as the escrow would have it, to its end. */
function live(random: Random): Story {
  const story = new Story();
  const { trade } = story;
  for (let slices = random.int(0, 3); slices > 0 && story.row.status !== "Closed"; slices -= 1) {
    const part = BigInt(random.int(1, Number(story.row.held)));
    const eventName = random.pick(["TradeReleased", "TradeRefunded"] as const);
    story.add({ eventName, args: { trade, amount: part } });
  }
  if (story.row.status === "Closed") return story;
  const end = random.int(0, 4);
  const { held } = story.row;
  if (end === 0) return story.add({ eventName: "TradeReclaimed", args: { trade, amount: held } });
  if (end === 1) {
    const part = BigInt(random.int(0, Number(held)));
    return story.add({ eventName: "TradeSettled", args: { trade, toBuyer: part, toSeller: held - part } });
  }
  story.delivered();
  if (random.int(0, 1) === 0) story.returnAllowed().returned();
  const bySeller = story.row.status === "Returned";
  story.claimed(bySeller ? random.int(0, 4_999) : random.int(5_001, 10_000));
  const alone: [bigint, bigint] = bySeller ? [0n, deposit] : [deposit, 0n];
  if (end === 2) return story.closed("Agreed", BigInt(random.int(0, Number(held))), alone);
  story.answered(5_000);
  const left = story.row.held;
  if (end === 3) return story.closed("Settled", left, [deposit, deposit]);
  const caseFee = BigInt(random.int(0, Number(deposit)));
  const ofBuyer = BigInt(random.int(0, Number(caseFee)));
  story.inCourt(0n, caseFee).ruled(3n);
  const part = BigInt(random.int(0, Number(left)));
  return story.closed("Ruled", part, [deposit - ofBuyer, deposit - (caseFee - ofBuyer)]);
}

it("over any life, what left and what came back add up to what the escrow took and paid", () => {
  forAll(400, (random) => {
    const { row } = live(random);
    const all = row.steps.flatMap(({ log }) => movements(row, policy, log));
    const sum = (owner: string, kinds: string[], of: (one: Movement) => bigint = (one) => one.amount) =>
      all
        .filter((one) => one.owner === owner && kinds.includes(one.kind))
        .reduce((total, one) => total + of(one), 0n);
    expect(sum(buyer, ["paid"])).toBe(amount);
    expect(sum(buyer, ["refunded"])).toBe(row.paidOut.toBuyer);
    expect(sum(seller, ["received"])).toBe(row.paidOut.toSeller);
    expect(row.status).toBe("Closed");
    expect(sum(buyer, ["refunded"]) + sum(seller, ["received"])).toBe(amount);
    const costs = [buyer, seller].map((owner) => {
      expect(sum(owner, ["depositBack"])).toBe(sum(owner, ["depositPaid"]));
      return sum(owner, ["depositBack"], ({ fee }) => fee);
    });
    expect((costs[0] ?? 0n) + (costs[1] ?? 0n)).toBe(row.case?.caseFee ?? 0n);
    expect(all.every(({ kind, fee }) => !leaves(kind) || fee === 0n)).toBe(true);
  });
});
