import { decodeFunctionData, erc20Abi, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { wordCalls } from "../../../web/app/src/features/case/calls.ts";
import { joinCalls } from "../../../web/app/src/features/desk/calls.ts";
import { approveAndPayCalls } from "../../../web/app/src/features/pay/calls.ts";
import type { Call } from "../../../web/app/src/lib/sendCalls/Call.ts";
import { coin, contracts, policy, terms } from "./support/scene.ts";

const { escrow, court } = contracts;
const none: Hex = `0x${"00".repeat(32)}`;
const deposit = 40n;
const inCoin = { ...policy, caseFeeToken: coin, maxCaseFee: deposit };
const about = { escrow, terms, policy: inCoin, context: {} };

/** A coin that changes no allowance into another, as the oldest dollar coin does not. */
class StubbornCoin {
  allowed: bigint;

  constructor(allowed: bigint) {
    this.allowed = allowed;
  }

  run(calls: readonly Call[]): void {
    for (const { to, data } of calls) {
      if (to !== coin || !data) continue;
      const { functionName, args } = decodeFunctionData({ abi: erc20Abi, data });
      if (functionName !== "approve") throw new Error("only allowances are given here");
      if (this.allowed !== 0n && args[1] !== 0n) throw new Error("AllowanceNotZero");
      this.allowed = args[1];
    }
  }
}

describe.each([
  [
    "a payment",
    terms.amount,
    (allowed: bigint) => approveAndPayCalls({ escrow, terms, context: {} }, allowed),
  ],
  [
    "a deposit",
    deposit,
    (allowed: bigint) => wordCalls("openCase", about, { buyerBps: 1, statement: none }, { deposit, allowed }),
  ],
  [
    "a stake",
    70n,
    (allowed: bigint) =>
      joinCalls(court, none, { token: coin, amount: 70n, allowed }, { maxLoad: 1, profile: none }),
  ],
] as const)("%s in a coin that must be allowed", (_, amount, callsWith) => {
  it.each([0n, 1n, amount - 1n])("is allowed exactly, with %s left of an earlier allowance", (left) => {
    const stubborn = new StubbornCoin(left);
    stubborn.run(callsWith(left));
    expect(stubborn.allowed).toBe(amount);
  });

  it("needs no other call where enough is allowed", () => {
    expect(callsWith(amount)).toHaveLength(1);
  });
});
