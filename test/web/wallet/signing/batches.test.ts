import { type Hex, zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { policyId } from "../../../../web/shared/escrow/policy.ts";
import { tradeId } from "../../../../web/shared/escrow/terms.ts";
import {
  agreement as agreementText,
  buyer,
  chainId,
  coin,
  escrow,
  escrowData,
  policy,
  seller,
  stranger,
  terms,
  trade,
} from "../support/scene.ts";
import { summaryOf as read } from "../support/summaryOf.ts";

type Read = ReturnType<typeof read>;
const values = ({ facts }: Read, label: string) =>
  facts.filter((one) => one.label === label).map(({ value }) => value);

const { token, amount, deliverBy, agreement, policy: id } = terms;
const own = { party: seller, amount, deliverBy, agreement };
const other = { ...own, party: stranger, amount: 5n, deliverBy: deliverBy + 60 };

describe("payMany", () => {
  const data = (...items: (typeof own)[]) =>
    escrowData({ functionName: "payMany", args: [token, id, items] });

  it("says what leaves for each seller, and until when the last of it comes back", () => {
    const summary = read(data(own, other, { ...other, amount: 6n }), { context: { policy } });
    expect(summary).toMatchObject({
      action: "payMany",
      undo: { kind: "reclaimManyAfter", until: deliverBy + 60 },
      warnings: [],
      checks: [
        { name: "policy", state: "passed" },
        { name: "agreement", state: "notChecked" },
      ],
    });
    expect(summary.flows).toEqual([
      { direction: "out", token: coin, amount, to: escrow, meantFor: seller },
      { direction: "out", token: coin, amount: 11n, to: escrow, meantFor: stranger },
    ]);
    expect(values(summary, "amount")).toEqual([amount + 11n]);
    expect(values(summary, "trades")).toEqual([3]);
    expect(values(summary, "deliverBy")).toEqual([deliverBy]);
    expect(values(summary, "lastDeliverBy")).toEqual([deliverBy + 60]);
    expect(values(summary, "arbitrator")).toEqual([policy.arbitrator]);
  });

  it("checks every agreement against its hash, and refuses another one", () => {
    const agreements = [agreementText];
    expect(read(data(own, { ...own, amount: 2n }), { context: { agreements } }).checks).toContainEqual({
      name: "agreement",
      state: "passed",
    });
    const foreign = { ...own, agreement: `0x${"77".repeat(32)}` as const };
    expect(() => read(data(own, foreign), { context: { agreements } })).toThrowError("agreementMismatch");
  });

  it("names each trade by the id it will have", () => {
    const expected = tradeId(
      { ...terms, seller: stranger, amount: 5n, deliverBy: deliverBy + 60 },
      chainId,
      escrow,
    );
    expect(values(read(data(own, other)), "trade")).toEqual([trade, expected]);
  });

  it("without the rules at hand says so, and refuses others than are named", () => {
    expect(read(data(own)).checks).toContainEqual({ name: "policy", state: "notChecked" });
    expect(() => read(data(own), { context: { policy: { ...policy, feeBps: 0 } } })).toThrowError(
      "policyMismatch",
    );
  });

  it("of nothing is refused", () => {
    expect(() => read(data())).toThrowError("requestMalformed");
  });
});

describe("releaseMany", () => {
  const data = (...items: (typeof own)[]) =>
    escrowData({ functionName: "releaseMany", args: [token, id, items] });

  it("pays out all that is held to the one seller, for good", () => {
    const summary = read(data(own, { ...own, amount: 7n }));
    expect(summary).toMatchObject({
      action: "releaseMany",
      flows: [{ direction: "held", token: coin, amount: null, to: seller }],
      undo: { kind: "final" },
      warnings: [],
    });
    expect(summary.checks).toContainEqual({ name: "held", state: "notChecked" });
    expect(values(summary, "amount")).toEqual([amount + 7n]);
    expect(values(summary, "trade")[0]).toBe(trade);
  });

  it("to several sellers, or of nothing, is refused", () => {
    expect(() => read(data(own, other))).toThrowError("requestMalformed");
    expect(() => read(data())).toThrowError("requestMalformed");
  });
});

describe("collectMany", () => {
  const bought = { ...own, party: buyer };
  const data = (...items: (typeof own)[]) =>
    escrowData({ functionName: "collectMany", args: [seller, token, id, items] });

  it("is an arrival for the seller, and names the trades of their buyers", () => {
    const summary = read(data(bought, { ...bought, party: stranger }), { account: seller });
    expect(summary.flows).toEqual([{ direction: "in", token: coin, amount: null, to: seller }]);
    expect(values(summary, "trade")[0]).toBe(trade);
    expect(summary.warnings).toEqual([]);
  });

  it("says what arrives after the fee, which is taken of the sum and rounded once", () => {
    const summary = read(data(bought, { ...bought, party: stranger }), {
      account: seller,
      context: { policy, held: 133n },
    });
    expect(summary.flows).toEqual([
      { direction: "in", token: coin, amount: 132n, to: seller },
      { direction: "held", token: coin, amount: 1n, to: policy.feeRecipient },
    ]);
  });

  it("says when somebody else's trades are collected", () => {
    expect(read(data(bought), { account: stranger }).warnings).toEqual(["notYourTrade"]);
    expect(read(data(bought, { ...bought, party: stranger })).warnings).toEqual(["notYourTrade"]);
  });

  it("of nothing is refused", () => {
    expect(() => read(data())).toThrowError("requestMalformed");
  });
});

describe("multicall", () => {
  const several = (...steps: Hex[]) => escrowData({ functionName: "multicall", args: [steps] });
  const release = escrowData({ functionName: "release", args: [terms, 3n] });
  const extend = escrowData({ functionName: "extend", args: [terms, deliverBy + 9] });

  it("is read step by step", () => {
    const summary = read(several(release, extend), { context: { policy } });
    expect(summary).toMatchObject({
      action: "multicall",
      flows: [{ direction: "held", amount: 3n, to: seller }],
      undo: { kind: "stepByStep" },
    });
    expect(values(summary, "step")).toEqual(["release", "extend"]);
    expect(values(summary, "newEnd")).toEqual([deliverBy + 9]);
  });

  it("reads each step by what is known of it, and refuses what does not fit", () => {
    const free = { ...policy, feeBps: 0 };
    const collect = (id: Hex) =>
      escrowData({
        functionName: "collectMany",
        args: [seller, token, id, [{ ...own, party: buyer }]],
      });
    const steps = [
      { policy, held: 1_000n },
      { policy: free, held: 7n },
    ];
    const data = several(collect(id), collect(policyId(free)));
    expect(read(data, { account: seller, context: { steps } }).flows.map((flow) => flow.amount)).toEqual([
      985n,
      15n,
      7n,
    ]);
    expect(() => read(data, { account: seller, context: { steps: steps.toReversed() } })).toThrowError(
      "policyMismatch",
    );
  });

  it("keeps one word about undoing where all steps have the same", () => {
    expect(read(several(release, release)).undo).toEqual({ kind: "final", until: null });
  });

  it("carries every step's warning and unchecked part", () => {
    const collect = escrowData({ functionName: "collect", args: [terms] });
    const summary = read(several(collect, collect), { account: stranger, context: { held: 5n } });
    expect(summary.warnings).toEqual(["notYourTrade"]);
    expect(summary.checks).toContainEqual({ name: "held", state: "notChecked" });
    // One figure cannot be what several trades hold.
    expect(summary.flows.map((flow) => flow.amount)).toEqual([null, null]);
  });

  it("refuses rules that are not those of a step", () => {
    expect(() => read(several(release), { context: { policy: { ...policy, feeBps: 0 } } })).toThrowError(
      "policyMismatch",
    );
  });

  it.each([
    ["a step that is unknown", several(release, "0xdeadbeef")],
    [
      "a step that is the arbitrator's to call",
      several(escrowData({ functionName: "rule", args: [1n, 1n] })),
    ],
    ["steps within steps", several(several(release))],
    ["no step", several()],
  ])("is unknown with %s", (_, data) => {
    expect(read(data)).toMatchObject({ action: "unknownCall", warnings: ["unknownCall"] });
  });

  it("is unknown with native coin, which no step can take", () => {
    const summary = read(several(release), { value: 4n });
    expect(summary.action).toBe("unknownCall");
    expect(summary.flows).toEqual([{ direction: "out", token: zeroAddress, amount: 4n, to: escrow }]);
  });
});
