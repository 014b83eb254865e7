import { decodeFunctionData, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { payoutsOf, totalsOf } from "../../../web/app/src/features/activity/batch/Payout.ts";
import { payoutCall } from "../../../web/app/src/features/activity/batch/payoutCall.ts";
import { collectable, releasable } from "../../../web/app/src/features/activity/batch/readyTrades.ts";
import { policyId } from "../../../web/shared/escrow/policy.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { buyer, dollar, escrow, native, onlooker, policy, seller, terms } from "../shared/support/cast.ts";

const free = { ...policy, feeBps: 0 };
const policies = new Map([
  [policyId(policy), policy],
  [policyId(free), free],
]);
const endsAt = 1_800_000_000;

let made = 0;
function trade(changes: Partial<typeof terms> = {}, state: Partial<Trade> = {}): Trade {
  made += 1;
  const id = `0x${made.toString(16).padStart(64, "0")}` as Hex;
  const whole = { ...terms, ...changes };
  return { id, terms: whole, status: "Delivered", endsAt, held: whole.amount, steps: [], ...state } as Trade;
}

const decode = (data: Hex | undefined) => decodeFunctionData({ abi: escrowAbi, data: data as Hex });

describe("payoutsOf", () => {
  it("takes one fee of each sum, by coin and rules", () => {
    const all = [
      trade({ amount: 199n }),
      trade({ amount: 1_000n, policy: policyId(free) }),
      trade({ amount: 199n }, { held: 150n }),
      trade({ token: native, amount: 7n }),
    ];
    const payouts = payoutsOf(all, policies);
    // 50 basis points of 349 are 1; of 199 and of 150 alone they would be nothing.
    expect(payouts.map(({ held, fee }) => [held, fee])).toEqual([
      [349n, 1n],
      [1_000n, 0n],
      [7n, 0n],
    ]);
    expect(totalsOf(payouts)).toEqual([
      { token: dollar, net: 1_348n, fee: 1n },
      { token: native, net: 7n, fee: 0n },
    ]);
  });

  it("leaves out what has rules that are not read yet", () => {
    expect(payoutsOf([trade()], new Map())).toEqual([]);
  });
});

describe("collectable", () => {
  const late = endsAt + 1;

  it("is what the clock has given to the viewer as the seller", () => {
    const mine = trade();
    const all = [
      mine,
      trade({ seller: onlooker, buyer: seller }),
      trade({}, { status: "Paid" }),
      trade({}, { status: "Closed", held: 0n }),
      trade({}, { endsAt: late }),
    ];
    expect(collectable(all, policies, seller, late)).toEqual([mine]);
    expect(collectable(all, policies, seller, endsAt)).toEqual([]);
  });
});

describe("releasable", () => {
  it("is what was delivered by one seller, where it is more than one trade", () => {
    const [one, other] = [trade(), trade()];
    const all = [one, trade({ seller: onlooker }), other, trade({}, { status: "Paid" })];
    expect(releasable(all, buyer)).toEqual([[seller, [one, other]]]);
    expect(releasable(all, seller)).toEqual([]);
  });
});

describe("payoutCall", () => {
  it("collects from several buyers in one call, which says what is held", () => {
    const all = [trade(), trade({ buyer: onlooker, amount: 5n })];
    const call = payoutCall(escrow, "collectMany", payoutsOf(all, policies));
    expect(call.context).toEqual({ policy, held: terms.amount + 5n });
    const { deliverBy, agreement } = terms;
    expect(decode(call.data)).toEqual({
      functionName: "collectMany",
      args: [
        seller,
        dollar,
        policyId(policy),
        [
          { party: buyer, amount: terms.amount, deliverBy, agreement },
          { party: onlooker, amount: 5n, deliverBy, agreement },
        ],
      ],
    });
  });

  it("joins coins and rules that differ in one transaction, step by step", () => {
    const all = [trade(), trade({ policy: policyId(free) }), trade({ token: native })];
    const call = payoutCall(escrow, "releaseMany", payoutsOf(all, policies));
    expect(call.value).toBeUndefined();
    expect(call.context?.steps?.map((step) => step.policy)).toEqual([policy, free, policy]);
    const { functionName, args } = decode(call.data);
    expect(functionName).toBe("multicall");
    const steps = (args as [Hex[]])[0].map(decode);
    expect(steps.map((step) => step.functionName)).toEqual(["releaseMany", "releaseMany", "releaseMany"]);
    expect(steps.map((step) => step.args?.slice(0, 2))).toEqual([
      [dollar, policyId(policy)],
      [dollar, policyId(free)],
      [native, policyId(policy)],
    ]);
  });
});
