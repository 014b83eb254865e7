import { describe, expect, it } from "vitest";
import { buyer, escrowData, policy, seller, stranger, terms } from "../support/scene.ts";
import { summaryOf as read } from "../support/summaryOf.ts";

const steps = ["execute", "lapse", "concede", "defaultJudgment"] as const;
const deposits = { buyer: 70n, seller: 30n };
const dataOf = (functionName: (typeof steps)[number]) => escrowData({ functionName, args: [terms, policy] });

describe.each(steps)("%s", (step) => {
  const flowsFor = (account: typeof buyer, context = { held: 5n, deposits }) =>
    read(dataOf(step), { account, context }).flows.slice(-2);
  const token = policy.caseFeeToken;

  it("names the deposits that come back, one's own as an arrival", () => {
    const [own, other] = [
      { direction: "in", token },
      { direction: "held", token },
    ];
    expect(flowsFor(buyer)).toEqual([
      { ...own, amount: 70n, to: buyer },
      { ...other, amount: 30n, to: seller },
    ]);
    expect(flowsFor(seller)).toMatchObject([
      { ...other, amount: 70n },
      { ...own, amount: 30n },
    ]);
    expect(flowsFor(stranger)).toMatchObject([
      { ...other, amount: 70n },
      { ...other, amount: 30n },
    ]);
  });

  it("is silent of a deposit that was never made, and of both where the page knows none", () => {
    const [last] = flowsFor(buyer, { held: 5n, deposits: { buyer: 70n, seller: 0n } }).slice(-1);
    expect(last).toEqual({ direction: "in", token, amount: 70n, to: buyer });
    const unknown = read(dataOf(step), { account: buyer, context: { held: 5n } }).flows;
    expect(unknown.every((flow) => flow.token === terms.token)).toBe(true);
  });
});
