import { encodeFunctionData, getAddress, type Hex, zeroAddress, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { courtActions } from "../../../../web/app/src/lib/signing/Summary.ts";
import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import { executionOf } from "../../../../web/shared/court/execution.ts";
import { courtAbi } from "../../../../web/shared/generated/courtAbi.ts";
import {
  buyer,
  coin,
  contracts,
  court,
  policy,
  seller,
  terms,
  transactionRequest,
} from "../support/scene.ts";

const read = (data: Hex, overrides: Parameters<typeof transactionRequest>[1] = {}) =>
  summarize(transactionRequest(data, { to: court, ...overrides }), contracts);

const dispute = {
  arbitrable: contracts.escrow,
  version: zeroHash,
  number: 1,
  members: 0,
  createdAt: 5,
  schedule: 0n,
  choices: 11,
  feeToken: zeroAddress,
  seatFee: 9n,
  buyer,
  seller,
};

describe("a call of the court", () => {
  it("has a reading for every function that people call", () => {
    const writing = courtAbi.flatMap((item) =>
      item.type === "function" && item.stateMutability !== "view" && item.stateMutability !== "pure"
        ? [item.name]
        : [],
    );
    // `createDispute` is the escrow's to call, `rule` the outside court's.
    const expected = new Set(writing.filter((name) => name !== "createDispute" && name !== "rule"));
    expect([...courtActions].map((action) => action[5]?.toLowerCase() + action.slice(6)).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it("vote: what the ruling gives the buyer, and that it stands", () => {
    const vote = (choice: number) =>
      read(
        encodeFunctionData({ abi: courtAbi, functionName: "vote", args: [dispute, choice, zeroHash, "0x"] }),
      );
    expect(vote(4)).toMatchObject({ action: "courtVote", undo: { kind: "voteIsFinal" } });
    expect(vote(4).facts[0]).toEqual({ label: "buyerShare", type: "share", value: 7_000 });
    expect(vote(0).facts[0]).toEqual({ label: "choice", type: "text", value: "0" });
  });

  it("vote: the money that the same transaction pays out", () => {
    const execution = executionOf({ terms, policy: { ...policy, choices: 11 } });
    const data = encodeFunctionData({
      abi: courtAbi,
      functionName: "vote",
      args: [dispute, 4, zeroHash, execution],
    });
    const { flows, checks } = read(data, { context: { held: 1_001n } });
    expect(flows.map((flow) => ({ ...flow, to: flow.to && getAddress(flow.to) }))).toEqual([
      { direction: "in", token: terms.token, amount: 701n, to: buyer },
      { direction: "held", token: terms.token, amount: 296n, to: seller },
      { direction: "held", token: terms.token, amount: 4n, to: getAddress(policy.feeRecipient) },
    ]);
    expect(checks).toContainEqual({ name: "held", state: "notChecked" });
    expect(read(data).flows).toEqual([{ direction: "held", token: terms.token, amount: null, to: null }]);
  });

  it("join: the stake that leaves, in the coin it is in", () => {
    const data = encodeFunctionData({
      abi: courtAbi,
      functionName: "join",
      args: [zeroHash, 7n, 2, zeroHash],
    });
    expect(read(data, { value: 7n }).flows).toEqual([
      { direction: "out", token: zeroAddress, amount: 7n, to: court },
    ]);
    expect(read(data, { context: { coin } }).flows).toEqual([
      { direction: "out", token: coin, amount: 7n, to: court },
    ]);
    expect(read(data).facts).toContainEqual({ label: "stake", type: "text", value: "7" });
  });

  it("is unknown when the function is none of its own", () => {
    expect(read("0xdeadbeef").action).toBe("unknownCall");
  });
});
