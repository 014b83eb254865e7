import { describe, expect, it } from "vitest";
import { type ActionKind, allowedActions } from "../../../../web/shared/escrow/allowedActions.ts";
import { buyer, onlooker, policy, seller, terms } from "../support/cast.ts";
import { Story } from "../support/story.ts";

const stories = {
  Paid: () => new Story(),
  Delivered: () => new Story().delivered(),
  Returning: () => new Story().delivered().returnAllowed(),
  Returned: () => new Story().delivered().returnAllowed().returned(),
  "Claimed by the buyer": () => new Story().delivered().claimed(8_000),
  "Claimed by the seller": () => new Story().delivered().returnAllowed().returned().claimed(1_000),
  Answered: () => new Story().delivered().claimed(8_000).answered(3_000),
  InCourt: () => new Story().delivered().claimed(8_000).answered(3_000).inCourt(),
  Ruled: () => new Story().delivered().claimed(8_000).answered(3_000).inCourt().ruled(4n),
  Closed: () => new Story().delivered().claimed(8_000).closed("Conceded", 0n),
};

type Row = [keyof typeof stories, ActionKind[], ActionKind[], ActionKind[]];

const inCase: ActionKind[] = ["settle", "concede", "submitEvidence", "revokeOffers"];
const common: ActionKind[] = ["settle", "revokeOffers"];

// state, what the buyer, the seller and an onlooker may do exactly at the deadline
const inTime: Row[] = [
  ["Paid", ["release", "extend", ...common], ["deliver", "refund", ...common], []],
  ["Delivered", ["release", "openCase", ...common], ["allowReturn", "refund", "extend", ...common], []],
  ["Returning", ["markReturned", "release", "openCase", ...common], ["refund", "extend", ...common], []],
  ["Returned", ["release", "extend", ...common], ["refund", "openCase", ...common], []],
  ["Claimed by the buyer", inCase, ["answer", ...inCase], []],
  ["Claimed by the seller", ["answer", ...inCase], inCase, []],
  ["Answered", [...inCase, "createDispute"], [...inCase, "createDispute"], ["createDispute"]],
  ["InCourt", inCase, inCase, []],
  ["Ruled", ["execute"], ["execute"], ["execute"]],
  ["Closed", [], [], []],
];

// … and one second later
const late: Row[] = [
  ["Paid", ["release", ...common, "reclaim"], ["refund", ...common, "reclaim"], ["reclaim"]],
  ["Delivered", ["release", ...common, "collect"], ["refund", ...common, "collect"], ["collect"]],
  ["Returning", ["release", ...common, "collect"], ["refund", ...common, "collect"], ["collect"]],
  ["Returned", ["release", ...common, "reclaim"], ["refund", ...common, "reclaim"], ["reclaim"]],
  [
    "Claimed by the buyer",
    [...inCase, "defaultJudgment"],
    ["answer", ...inCase, "defaultJudgment"],
    ["defaultJudgment"],
  ],
  [
    "Claimed by the seller",
    ["answer", ...inCase, "defaultJudgment"],
    [...inCase, "defaultJudgment"],
    ["defaultJudgment"],
  ],
  ["Answered", [...inCase, "lapse"], [...inCase, "lapse"], ["lapse"]],
  ["InCourt", [...inCase, "lapse"], [...inCase, "lapse"], ["lapse"]],
  ["Ruled", ["execute"], ["execute"], ["execute"]],
  ["Closed", [], [], []],
];

describe.each([
  ["exactly at the deadline", 0, inTime],
  ["one second after the deadline", 1, late],
])("allowedActions %s", (_, after, table) => {
  it.each(table)("%s", (name, buyers, sellers, anyones) => {
    const trade = stories[name]().row;
    const kinds = (viewer: typeof buyer | typeof seller | typeof onlooker) =>
      allowedActions(trade, policy, viewer, trade.endsAt + after)
        .map(({ kind }) => kind)
        .sort();
    expect(kinds(buyer)).toEqual([...buyers].sort());
    expect(kinds(seller)).toEqual([...sellers].sort());
    expect(kinds(onlooker)).toEqual([...anyones].sort());
  });
});

describe("allowedActions", () => {
  const trade = stories.Delivered().row;
  const find = (
    row: typeof trade,
    viewer: typeof buyer | typeof seller,
    kind: ActionKind,
    now = row.endsAt,
  ) => allowedActions(row, policy, viewer, now).find((action) => action.kind === kind);

  it("offers nothing to nobody", () => {
    expect(allowedActions(trade, policy, null, trade.endsAt)).toEqual([]);
  });

  it("bounds a slice by one hundredth of the amount, or by all that is left", () => {
    expect(find(trade, buyer, "release")).toMatchObject({
      minimum: (terms.amount + 99n) / 100n,
      held: terms.amount,
    });
    const story = new Story();
    story.add({ eventName: "TradeReleased", args: { trade: story.trade, amount: terms.amount - 5n } });
    expect(find(story.row, seller, "refund")).toMatchObject({ minimum: 5n, held: 5n });
  });

  it("bounds an extension by the present end and 400 days from now", () => {
    const now = trade.endsAt - 10;
    expect(find(trade, seller, "extend", now)).toMatchObject({
      earliest: trade.endsAt + 1,
      latest: now + 400 * 86_400,
    });
    const far = { ...trade, endsAt: now + 400 * 86_400 };
    expect(find(far, seller, "extend", now)).toBeUndefined();
    expect(find(far, seller, "extend", now + 1)).toMatchObject({
      earliest: far.endsAt + 1,
      latest: far.endsAt + 1,
    });
  });

  it("names the deposit of a claim and of an answer, and the last instant", () => {
    const deposit = { deposit: policy.maxCaseFee, depositToken: policy.caseFeeToken };
    expect(find(trade, buyer, "openCase")).toEqual({ kind: "openCase", ...deposit, until: trade.endsAt });
    const claimed = stories["Claimed by the buyer"]().row;
    expect(find(claimed, seller, "answer", claimed.endsAt + 99)).toEqual({
      kind: "answer",
      ...deposit,
      until: null,
    });
  });

  it("says in which phase a settlement is", () => {
    expect(find(trade, buyer, "settle")).toMatchObject({ inCase: false });
    expect(find(stories.InCourt().row, buyer, "settle")).toMatchObject({ inCase: true });
  });
});
