import { type Address, encodeFunctionData, erc20Abi, maxUint256, zeroAddress, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { escrowActions } from "../../../../web/app/src/lib/signing/Summary.ts";
import { escrowAbi } from "../../../../web/shared/generated/escrowAbi.ts";
import {
  agreement,
  buyer,
  coin,
  court,
  escrow,
  escrowData,
  policy,
  seller,
  stranger,
  terms,
  trade,
} from "../support/scene.ts";
import { summaryOf as read } from "../support/summaryOf.ts";

const fact = (summary: ReturnType<typeof read>, label: string) =>
  summary.facts.find((one) => one.label === label)?.value;

describe("a call of the escrow", () => {
  it("has a reading for every function that changes anything", () => {
    const writing = escrowAbi.flatMap((item) =>
      item.type === "function" && item.stateMutability !== "view" && item.stateMutability !== "pure"
        ? [item.name]
        : [],
    );
    // `rule` is the arbitrator contract's to call; a wallet that signs it signs something unknown.
    expect(writing.filter((name) => name !== "rule").sort()).toEqual([...escrowActions].sort());
  });

  it("pay: what leaves, for whom, and until when it comes back by itself", () => {
    const summary = read(escrowData({ functionName: "pay", args: [terms] }), {
      context: { policy, agreement },
    });
    expect(summary).toMatchObject({
      action: "pay",
      flows: [{ direction: "out", token: coin, amount: 1_000_000n, to: escrow, meantFor: seller }],
      undo: { kind: "reclaimAfter", until: terms.deliverBy },
      warnings: [],
      checks: [
        { name: "policy", state: "passed" },
        { name: "agreement", state: "passed" },
      ],
      fee: { gas: 100_000n, maximum: 300_000n },
    });
    expect(fact(summary, "trade")).toBe(trade);
    expect(fact(summary, "sellerNet")).toBe(985_000n);
  });

  it("pay without policy and agreement at hand says that they are not checked", () => {
    const summary = read(escrowData({ functionName: "pay", args: [terms] }));
    expect(summary.checks.map(({ state }) => state)).toEqual(["notChecked", "notChecked"]);
    expect(fact(summary, "sellerNet")).toBeUndefined();
  });

  it("refuses a policy or an agreement that is not the one in the terms (A-36)", () => {
    const data = escrowData({ functionName: "pay", args: [terms] });
    const code = (context: object) => expect(() => read(data, { context })).toThrowError();
    code({ policy: { ...policy, feeBps: 0 } });
    code({ agreement: agreement.replace("tea", "tee") });
  });

  it("refuses a case call whose policy is another", () => {
    const data = escrowData({ functionName: "concede", args: [terms, { ...policy, maxCaseFee: 1n }] });
    expect(() => read(data)).toThrowError("policyMismatch");
  });

  it("release: out of what is held, to the seller, for good", () => {
    const summary = read(escrowData({ functionName: "release", args: [terms, 400_000n] }));
    expect(summary).toMatchObject({
      action: "release",
      flows: [{ direction: "held", amount: 400_000n, to: seller }],
      undo: { kind: "final" },
    });
  });

  it("collect: an arrival for the seller, with the page's figure marked as not checked", () => {
    const data = escrowData({ functionName: "collect", args: [terms] });
    const summary = read(data, { account: seller, context: { held: 7n } });
    expect(summary.flows).toEqual([{ direction: "in", token: coin, amount: 7n, to: seller }]);
    expect(summary.checks).toContainEqual({ name: "held", state: "notChecked" });
    expect(read(data, { account: seller }).flows[0]?.amount).toBeNull();
  });

  it("settle: both parts", () => {
    const offer = { toBuyer: 3n, expiresAt: 5, buyerSignature: "0x", sellerSignature: "0x" } as const;
    const summary = read(escrowData({ functionName: "settle", args: [terms, offer] }), {
      context: { held: 10n },
    });
    expect(summary.flows.map(({ amount, direction }) => [direction, amount])).toEqual([
      ["in", 3n],
      ["held", 7n],
    ]);
  });

  it("openCase: the deposit that leaves and the share that is claimed", () => {
    const plea = { buyerBps: 7_000, statement: zeroHash, expiresAt: 0, signature: "0x" } as const;
    const data = escrowData({ functionName: "openCase", args: [terms, policy, plea] });
    const summary = read(data, { value: policy.maxCaseFee });
    expect(summary.flows).toEqual([
      { direction: "out", token: zeroAddress, amount: policy.maxCaseFee, to: escrow },
    ]);
    expect(fact(summary, "buyerShare")).toBe(7_000);
    expect(fact(summary, "statement")).toBeUndefined();
  });

  it("lapse: the default split of what is held", () => {
    const data = escrowData({ functionName: "lapse", args: [terms, policy] });
    const summary = read(data, { context: { held: 5n } });
    expect(summary.flows.map(({ amount }) => amount)).toEqual([3n, 2n]);
  });

  it("warns when the trade is between others", () => {
    expect(
      read(escrowData({ functionName: "collect", args: [terms] }), { account: stranger }).warnings,
    ).toEqual(["notYourTrade"]);
  });

  it("is unknown when the function is none of its own", () => {
    expect(read("0xdeadbeef").action).toBe("unknownCall");
    expect(read(escrowData({ functionName: "rule", args: [1n, 1n] })).action).toBe("unknownCall");
  });
});

describe("a call of anything else", () => {
  it("reads a transfer and says that nothing protects it", () => {
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [seller, 5n] });
    expect(read(data, { to: coin })).toMatchObject({
      action: "sendToken",
      flows: [{ direction: "out", token: coin, amount: 5n, to: seller }],
      warnings: ["unprotected"],
    });
  });

  it("tells an unlimited allowance from a bounded one", () => {
    const approve = (amount: bigint) =>
      read(encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [escrow, amount] }), {
        to: coin,
      });
    expect(approve(5n).warnings).toEqual([]);
    expect(approve(maxUint256).warnings).toEqual(["unlimitedAllowance"]);
  });

  it.each([
    ["the escrow", escrow],
    ["the court", court],
    ["the coin itself", coin],
  ])("warns that coins merely sent to %s are lost", (_, to) => {
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [to, 5n] });
    expect(read(data, { to: coin }).warnings).toEqual(["unprotected", "lostThere"]);
  });

  it("warns of an allowance for anyone but the escrow and the court, unless it takes one back", () => {
    const approve = (spender: Address, amount: bigint) =>
      read(encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [spender, amount] }), {
        to: coin,
      }).warnings;
    expect(approve(court, 5n)).toEqual([]);
    expect(approve(stranger, 5n)).toEqual(["foreignSpender"]);
    expect(approve(stranger, 0n)).toEqual([]);
  });

  it("reads native coin, also to oneself", () => {
    expect(read("0x", { to: seller, value: 9n })).toMatchObject({
      action: "sendNative",
      flows: [{ amount: 9n }],
    });
    expect(read("0x", { to: buyer, value: 9n }).warnings).toContain("toSelf");
  });

  it("calls unknown what it does not know, and shows the value that leaves with it", () => {
    expect(read("0xdeadbeef00", { to: coin, value: 2n })).toMatchObject({
      action: "unknownCall",
      flows: [{ direction: "out", amount: 2n }],
      warnings: ["unknownCall"],
      undo: { kind: "unknown" },
    });
  });

  it("does not read a transfer that also carries native coin as a mere transfer", () => {
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args: [seller, 5n] });
    expect(read(data, { to: coin, value: 1n }).action).toBe("unknownCall");
  });
});
