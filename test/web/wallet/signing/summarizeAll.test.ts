import { encodeFunctionData, erc20Abi } from "viem";
import { describe, expect, it } from "vitest";
import type { SigningRequest } from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { summarizeAll } from "../../../../web/app/src/lib/signing/summarizeAll.ts";
import { buyer, chainId, coin, contracts, escrow, escrowData, seller, terms } from "../support/scene.ts";

const fees = { gas: 0n, maxFeePerGas: 0n, maxPriorityFeePerGas: 0n };
const request = (to: `0x${string}`, data: `0x${string}`): SigningRequest => ({
  kind: "transaction",
  account: buyer,
  chainId,
  context: {},
  transaction: { chainId, to, data, value: 0n, nonce: 0, ...fees },
  prelude: undefined,
});
const approve = (spender: `0x${string}`) =>
  request(coin, encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [spender, 5n] }));
const pay = request(escrow, escrowData({ functionName: "pay", args: [terms] }));
const release = request(escrow, escrowData({ functionName: "release", args: [terms, 7n] }));
const read = (...requests: SigningRequest[]) => summarizeAll(requests, contracts);
const steps = (summary: ReturnType<typeof read>) =>
  summary.facts.flatMap((fact) => (fact.type === "action" ? [fact.value] : []));

describe("requests that happen as one", () => {
  it("are called by the one that the allowances are for, and leave open what it leaves open", () => {
    const [alone, together] = [read(pay), read(approve(escrow), pay)];
    expect(together).toMatchObject({ action: "pay", undo: alone.undo, flows: alone.flows, fee: alone.fee });
    expect(steps(together)).toEqual(["approve", "pay"]);
    expect(steps(alone)).toEqual([]);
  });

  it("are several steps where several do something, with all that moves and every warning once", () => {
    const all = read(approve(seller), pay, approve(seller), release);
    expect(all.action).toBe("multicall");
    expect(all.undo.kind).toBe("stepByStep");
    expect(all.flows).toEqual([...read(pay).flows, ...read(release).flows]);
    expect(steps(all)).toEqual(["approve", "pay", "approve", "release"]);
    expect(all.warnings).toEqual([...new Set(read(approve(seller)).warnings)]);
    expect(all.raw).toContain(read(release).raw);
  });

  it("are never nothing", () => {
    expect(() => read()).toThrowError("requestMalformed");
  });
});
