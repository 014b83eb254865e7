import { encodeFunctionData, type Hex, zeroAddress, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import { executionOf } from "../../../../web/shared/court/execution.ts";
import { settlementTypedData } from "../../../../web/shared/escrow/typedData.ts";
import { courtAbi } from "../../../../web/shared/generated/courtAbi.ts";
import {
  buyer,
  chainId,
  contracts,
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

const offer = { toBuyer: 2n, expiresAt: 9, buyerSignature: "0x", sellerSignature: "0x" } as const;
const dispute = {
  arbitrable: escrow,
  version: zeroHash,
  number: 1,
  members: 0,
  createdAt: 5,
  schedule: 0n,
  choices: policy.choices,
  feeToken: zeroAddress,
  seatFee: 9n,
  buyer,
  seller,
};
const execution = executionOf({ terms, policy });
const ofCourt = (call: Parameters<typeof encodeFunctionData<typeof courtAbi>>[0]) => ({
  to: court,
  data: encodeFunctionData(call),
});
const abi = courtAbi;

/** Every call that ends a case. */
const calls: Record<string, { to?: typeof court; data: Hex }> = {
  execute: { data: escrowData({ functionName: "execute", args: [terms, policy] }) },
  lapse: { data: escrowData({ functionName: "lapse", args: [terms, policy] }) },
  concede: { data: escrowData({ functionName: "concede", args: [terms, policy] }) },
  defaultJudgment: { data: escrowData({ functionName: "defaultJudgment", args: [terms, policy] }) },
  settleCase: { data: escrowData({ functionName: "settleCase", args: [terms, policy, offer] }) },
  vote: ofCourt({ abi, functionName: "vote", args: [dispute, 4, zeroHash, execution] }),
  recuse: ofCourt({ abi, functionName: "recuse", args: [dispute, 0, execution] }),
  timeOut: ofCourt({ abi, functionName: "timeOut", args: [dispute, execution] }),
  executeRuling: ofCourt({ abi, functionName: "executeRuling", args: [dispute, execution] }),
};

const deposits = { buyer: 70n, seller: 30n };
const back = { token: policy.caseFeeToken, isDeposit: true };
const own = { direction: "in", ...back };
const other = { direction: "held", ...back };

describe.each(Object.entries(calls))("%s", (_, { data, to }) => {
  const flowsFor = (account: typeof buyer, context = { held: 5n, deposits }) =>
    read(data, { account, context, ...(to && { to }) }).flows.slice(-2);

  it("names the deposits that come back, one's own as an arrival", () => {
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
    expect(last).toEqual({ ...own, amount: 70n, to: buyer });
    const unknown = read(data, { account: buyer, context: { held: 5n }, ...(to && { to }) }).flows;
    expect(unknown.every((flow) => flow.token === terms.token && !flow.isDeposit)).toBe(true);
  });
});

it("a court's call that pays nothing out brings no deposits back", () => {
  const call = ofCourt({ abi, functionName: "vote", args: [dispute, 4, zeroHash, "0x"] });
  expect(read(call.data, { to: court, context: { held: 5n, deposits } }).flows).toEqual([]);
});

it("a settlement that is signed for somebody else to carry names them, too", () => {
  const message = { trade, held: 5n, toBuyer: 2n, expiresAt: 9, epoch: 0 };
  const { types, ...typed } = settlementTypedData({ chainId, escrow }, message);
  const typedData = { ...typed, types: { Settlement: [...types.Settlement] } } as never;
  const about = { kind: "typedData", account: seller, chainId, typedData } as const;
  const flowsWith = (context: object) =>
    summarize({ ...about, context: { terms, policy, ...context } }, contracts).flows;
  expect(flowsWith({ deposits }).slice(2)).toEqual([
    { ...other, amount: 70n, to: buyer },
    { ...own, amount: 30n, to: seller },
  ]);
  expect(flowsWith({})).toHaveLength(2);
});
