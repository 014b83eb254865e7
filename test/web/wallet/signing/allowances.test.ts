import { type Address, encodeFunctionData, erc20Abi, maxUint256 } from "viem";
import { describe, expect, it } from "vitest";
import type { Prelude, TransactionRequest } from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { readWithPrelude as read } from "../support/readWithPrelude.ts";
import {
  coin,
  escrow,
  escrowData,
  policy,
  seller,
  stranger,
  terms,
  transactionRequest,
} from "../support/scene.ts";

describe("an allowance and the call that takes it", () => {
  const pay = escrowData({ functionName: "pay", args: [terms] });
  function allowance(spender: Address, amount: bigint, more: { to?: Address; nonce?: number } = {}): Prelude {
    const data = encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [spender, amount] });
    const { transaction } = transactionRequest(data, { to: more.to ?? coin }) as TransactionRequest;
    return { kind: "allowance", transactions: [{ ...transaction, nonce: more.nonce ?? 0 }] };
  }
  const both = (...all: Prelude[]): Prelude => ({
    kind: "allowance",
    transactions: all.flatMap((one) => (one.kind === "allowance" ? one.transactions : [])),
  });

  it("are one summary, with the fee of both", () => {
    const summary = read(pay, allowance(escrow, terms.amount));
    expect(summary).toMatchObject({
      action: "pay",
      prelude: "approve",
      flows: [{ direction: "out", token: coin, amount: terms.amount }],
      fee: { gas: 200_000n, maximum: 600_000n },
    });
    const said = { label: "allowance", type: "amount", value: terms.amount, token: coin };
    expect(summary.facts).toContainEqual(said);
  });

  it.each<[string, Prelude]>([
    ["allows more than is taken", allowance(escrow, terms.amount + 1n)],
    ["allows less than is taken", allowance(escrow, terms.amount - 1n)],
    ["allows somebody else", allowance(stranger, terms.amount)],
    ["is of another coin", allowance(escrow, terms.amount, { to: stranger })],
    ["would come after the call", allowance(escrow, terms.amount, { nonce: 2 })],
  ])("are refused when the first %s", (_, prelude) => {
    expect(() => read(pay, prelude)).toThrowError("requestMalformed");
  });

  it("may be for the sum of many payments, and for nothing else", () => {
    const { seller: party, amount, deliverBy, agreement } = terms;
    const item = { party, amount, deliverBy, agreement };
    const items = [item, { ...item, party: stranger, amount: 5n }];
    const many = escrowData({ functionName: "payMany", args: [coin, terms.policy, items] });
    expect(read(many, allowance(escrow, amount + 5n))).toMatchObject({
      action: "payMany",
      prelude: "approve",
    });
    expect(() => read(many, allowance(escrow, amount))).toThrowError("requestMalformed");
  });

  it("are refused when the first is no allowance, carries coins or is for another chain", () => {
    const { transactions } = allowance(escrow, terms.amount) as Extract<Prelude, { kind: "allowance" }>;
    const transfer = encodeFunctionData({
      abi: erc20Abi,
      functionName: "transfer",
      args: [escrow, terms.amount],
    });
    for (const change of [{ data: transfer }, { value: 1n }, { chainId: 1 }]) {
      const changed = transactions.map((transaction) => ({ ...transaction, ...change }));
      const prelude: Prelude = { kind: "allowance", transactions: changed };
      expect(() => read(pay, prelude)).toThrowError("requestMalformed");
    }
  });

  it("are refused when the call takes nothing, is unknown, or is of a contract that is none of Parley's", () => {
    const deliver = escrowData({ functionName: "deliver", args: [terms] });
    expect(() => read(deliver, allowance(escrow, 5n))).toThrowError("requestMalformed");
    expect(() => read("0xdeadbeef", allowance(escrow, 5n))).toThrowError("requestMalformed");
    const foreign = allowance(stranger, terms.amount);
    expect(() => read(pay, foreign, { to: stranger })).toThrowError("requestMalformed");
  });

  describe("of several coins", () => {
    const other = stranger;
    const payMany = (token: Address, ...amounts: bigint[]) => {
      const { seller: party, deliverBy, agreement } = terms;
      const items = amounts.map((amount) => ({ party, amount, deliverBy, agreement }));
      return escrowData({ functionName: "payMany", args: [token, terms.policy, items] });
    };
    /** Five and seven of one coin, under rules of their own, and nine of another. */
    const steps = [payMany(coin, 5n), payMany(other, 9n), payMany(coin, 7n)];
    const pay = escrowData({ functionName: "multicall", args: [steps] });
    const first = allowance(escrow, 12n, { nonce: 0 });
    const second = allowance(escrow, 9n, { to: other, nonce: 1 });
    const last = { nonce: 2 };

    it("are one summary, each with exactly what is taken of it, and the fee of all", () => {
      const summary = read(pay, both(first, second), last);
      expect(summary).toMatchObject({ action: "multicall", prelude: "approve", fee: { gas: 300_000n } });
      expect(summary.flows.map(({ token, amount }) => [token, amount])).toEqual([
        [coin, 5n],
        [other, 9n],
        [coin, 7n],
      ]);
      for (const [token, value] of [
        [coin, 12n],
        [other, 9n],
      ] as const)
        expect(summary.facts).toContainEqual({ label: "allowance", type: "amount", value, token });
      expect(JSON.parse(summary.raw)[0]).toHaveLength(2);
    });

    it.each<[string, Prelude]>([
      ["one is more than is taken of its coin", both(first, allowance(escrow, 10n, { to: other, nonce: 1 }))],
      ["one is for a step alone", both(allowance(escrow, 5n), second)],
      ["one coin has two", both(allowance(escrow, 12n), allowance(escrow, 12n, { nonce: 1 }))],
      ["one allows somebody else", both(first, allowance(seller, 9n, { to: other, nonce: 1 }))],
      ["one is of a coin that is not taken", both(first, allowance(escrow, 9n, { to: seller, nonce: 1 }))],
      ["they come in another order", both(second, first)],
      ["two have one number", both(first, allowance(escrow, 9n, { to: other, nonce: 0 }))],
      ["there are none", { kind: "allowance", transactions: [] }],
    ])("are refused where %s", (_, prelude) => {
      expect(() => read(pay, prelude, last)).toThrowError("requestMalformed");
    });

    it("are not for asking the court again, which takes one", () => {
      const again = escrowData({ functionName: "createDispute", args: [terms, policy] });
      expect(() => read(again, both(first, second), last)).toThrowError("requestMalformed");
    });
  });

  it("bound what asking the court again may take, which stands in no argument", () => {
    const again = escrowData({ functionName: "createDispute", args: [terms, policy] });
    expect(read(again, allowance(escrow, 5n)).facts).toContainEqual({
      label: "allowance",
      type: "amount",
      value: 5n,
      token: coin,
    });
    expect(() => read(again, allowance(escrow, maxUint256))).toThrowError("requestMalformed");
  });
});
