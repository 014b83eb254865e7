import { decodeFunctionData } from "viem";
import { describe, expect, it } from "vitest";
import {
  type CaseCall,
  createDisputeCalls,
  plainCaseCall,
  wordCalls,
} from "../../../web/app/src/features/case/calls.ts";
import { voteCall } from "../../../web/app/src/lib/court/calls.ts";
import { executionOf } from "../../../web/shared/court/execution.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import { court, dollar, escrow, policy, terms } from "../shared/support/cast.ts";
import { drawnDispute } from "../shared/support/hearings.ts";

const about: CaseCall = { escrow, terms, policy, context: { terms, policy } };
const inDollars: CaseCall = { ...about, policy: { ...policy, caseFeeToken: dollar } };
const word = { buyerBps: 8_000, statement: `0x${"ab".repeat(32)}` } as const;
const deposit = policy.maxCaseFee;

describe("a claim or an answer", () => {
  it("carries its deposit in native coin", () => {
    const [call, ...others] = wordCalls("openCase", about, word, { deposit, allowed: 0n });
    expect(others).toEqual([]);
    expect(call).toMatchObject({ to: escrow, value: deposit });
    const { functionName, args } = decodeFunctionData({ abi: escrowAbi, data: call?.data ?? "0x" });
    expect(functionName).toBe("openCase");
    expect(args?.[2]).toEqual({ ...word, expiresAt: 0, signature: "0x" });
  });

  it("of somebody else's goes with its signature", () => {
    const signed = { ...word, expiresAt: 1_900_000_000, signature: "0x5b5b" } as const;
    const [call] = wordCalls("answer", about, signed, { deposit, allowed: 0n });
    const { args } = decodeFunctionData({ abi: escrowAbi, data: call?.data ?? "0x" });
    expect(args?.[2]).toEqual(signed);
    expect(call?.value).toBe(deposit);
  });

  it("that ends the case carries nothing", () => {
    const [call] = wordCalls("answer", about, word, { deposit: 0n, allowed: 0n });
    expect(call?.value).toBe(0n);
  });

  it("lets the escrow take exactly the deposit of a token, unless it may already", () => {
    const [approve, call] = wordCalls("answer", inDollars, word, { deposit, allowed: 0n });
    expect(approve?.to).toBe(dollar);
    const { args } = decodeFunctionData({ abi: tokenAbi, data: approve?.data ?? "0x" });
    expect(args).toEqual([escrow, deposit]);
    expect(call).toMatchObject({ to: escrow, value: 0n });
    expect(wordCalls("answer", inDollars, word, { deposit, allowed: deposit })).toHaveLength(1);
  });
});

describe("asking the arbitrator again", () => {
  it("gives what the price lacks, and nothing else", () => {
    expect(createDisputeCalls(about, { gift: 7n, allowed: 0n })[0]?.value).toBe(7n);
    expect(createDisputeCalls(about, { gift: 0n, allowed: 0n })[0]?.value).toBe(0n);
    expect(createDisputeCalls(inDollars, { gift: 7n, allowed: 0n })).toHaveLength(2);
    expect(createDisputeCalls(inDollars, { gift: 0n, allowed: 0n })).toHaveLength(1);
  });
});

it("steps that need only terms and policy resend both", () => {
  for (const name of ["concede", "defaultJudgment", "lapse", "execute"] as const) {
    const { functionName, args } = decodeFunctionData({
      abi: escrowAbi,
      data: plainCaseCall(name, about).data ?? "0x",
    });
    expect(functionName).toBe(name);
    expect(args).toEqual([terms, policy]);
  }
});

it("a vote carries the call that pays it out", () => {
  const execution = executionOf({ terms, policy });
  const reason = `0x${"0c".repeat(32)}` as const;
  const { data } = voteCall(court, drawnDispute, { choice: 4, reason }, execution);
  const { args } = decodeFunctionData({ abi: courtAbi, data: data ?? "0x" });
  expect(args).toEqual([drawnDispute, 4, reason, execution]);
  const paid = decodeFunctionData({
    abi: escrowAbi,
    data: plainCaseCall("execute", about).data?.slice(0, 10).concat(execution.slice(2)) as `0x${string}`,
  });
  expect(paid).toEqual({ functionName: "execute", args: [terms, policy] });
});
