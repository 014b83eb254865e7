import { describe, expect, it } from "vitest";
import { agreement, coin, escrowData, policy, seller, stranger, terms, trade } from "../support/scene.ts";
import { summaryOf as read } from "../support/summaryOf.ts";

const labels = (summary: ReturnType<typeof read>) => summary.facts.map(({ label }) => label);

describe("charge", () => {
  const data = escrowData({ functionName: "charge", args: [terms] });

  it("leaves for the seller at once and for good, unprotected", () => {
    const summary = read(data, { context: { policy, agreement } });
    expect(summary).toMatchObject({
      action: "charge",
      flows: [{ direction: "out", token: coin, amount: terms.amount, to: seller }],
      undo: { kind: "final" },
      warnings: ["unprotected"],
      checks: [
        { name: "policy", state: "passed" },
        { name: "agreement", state: "passed" },
      ],
    });
    expect(summary.facts).toContainEqual({ label: "trade", type: "hash", value: trade });
    expect(summary.facts).toContainEqual({
      label: "sellerNet",
      type: "amount",
      value: 985_000n,
      token: coin,
    });
  });

  it("promises nothing of what only a held payment has", () => {
    const said = labels(read(data, { context: { policy } }));
    for (const label of ["deliverBy", "inspection", "arbitrator"]) expect(said).not.toContain(label);
  });

  it("says what is not checked, and refuses rules and agreements that are not its own", () => {
    expect(read(data).checks.map(({ state }) => state)).toEqual(["notChecked", "notChecked"]);
    expect(() => read(data, { context: { policy: { ...policy, feeBps: 0 } } })).toThrowError(
      "policyMismatch",
    );
    expect(() => read(data, { context: { agreement: `${agreement} ` } })).toThrowError("agreementMismatch");
  });
});

describe("chargeWithAuthorization", () => {
  const data = escrowData({ functionName: "chargeWithAuthorization", args: [terms, 0n, 77n, "0x"] });

  it("carried by the seller is an arrival, less the fee", () => {
    const summary = read(data, { account: seller, context: { policy } });
    expect(summary.flows).toEqual([{ direction: "in", token: coin, amount: 985_000n, to: seller }]);
    expect(summary.warnings).toEqual([]);
    expect(summary.facts).toContainEqual({ label: "signatureUntil", type: "instant", value: 77 });
  });

  it("carried by anybody else takes nothing from them", () => {
    const summary = read(data, { account: stranger });
    expect(summary.flows).toEqual([{ direction: "theirs", token: coin, amount: terms.amount, to: seller }]);
    expect(summary.warnings).toEqual(["notYourTrade"]);
  });
});

describe("payWithPermit2", () => {
  it("is a payment like the others, good until its signature's end", () => {
    const data = escrowData({ functionName: "payWithPermit2", args: [terms, 1n, 88n, "0x"] });
    const summary = read(data, { context: { policy } });
    expect(summary).toMatchObject({
      action: "payWithPermit2",
      flows: [{ direction: "out", amount: terms.amount, meantFor: seller }],
      undo: { kind: "reclaimAfter", until: terms.deliverBy },
    });
    expect(summary.facts).toContainEqual({ label: "signatureUntil", type: "instant", value: 88 });
    expect(read(data, { account: stranger }).flows[0]?.direction).toBe("theirs");
  });
});
