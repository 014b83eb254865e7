import { encodeFunctionData, zeroAddress, zeroHash } from "viem";
import { expect, it } from "vitest";
import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import type { Rules } from "../../../../web/shared/court/rosterVersion.ts";
import { courtAbi } from "../../../../web/shared/generated/courtAbi.ts";
import { coin, contracts, court, seller, stranger, transactionRequest } from "../support/scene.ts";

const day = 86_400;
const alone: Rules = {
  open: false,
  seats: 1,
  rounds: 1,
  evidencePeriod: day,
  votePeriod: 2 * day,
  revealPeriod: 0,
  appealPeriod: 0,
  newcomerWait: 0,
  feeToken: coin,
  seatFee: 1_000n,
  bountyBps: 0,
  stakeToken: coin,
  minStake: 9n,
  slash: 7n,
  overturnedBps: 0,
  outsideCourt: zeroAddress,
  outsidePeriod: 0,
  outsideData: "0x",
  document: zeroHash,
};

function factsOf(rules: Rules) {
  const data = encodeFunctionData({
    abi: courtAbi,
    functionName: "publishVersion",
    args: [zeroHash, rules, [seller]],
  });
  return summarize(transactionRequest(data, { to: court }), contracts).facts;
}

it("a roster of one says nothing of what it has not", () => {
  const labels = factsOf(alone).map(({ label }) => label);
  expect(labels).toContain("votePeriod");
  for (const label of [
    "revealPeriod",
    "appealPeriod",
    "newcomerWait",
    "overturned",
    "outsideCourt",
    "outsidePeriod",
  ])
    expect(labels).not.toContain(label);
});

it("an open roster of panels says every rule that can never be changed", () => {
  const facts = factsOf({
    ...alone,
    open: true,
    seats: 3,
    rounds: 2,
    revealPeriod: 3 * day,
    appealPeriod: 4 * day,
    newcomerWait: 8 * day,
    overturnedBps: 2_500,
    outsideCourt: stranger,
    outsidePeriod: 60 * day,
  });
  for (const fact of [
    { label: "seats", type: "number", value: 3 },
    { label: "rounds", type: "number", value: 2 },
    { label: "revealPeriod", type: "duration", value: 3 * day },
    { label: "appealPeriod", type: "duration", value: 4 * day },
    { label: "newcomerWait", type: "duration", value: 8 * day },
    { label: "overturned", type: "share", value: 2_500 },
    { label: "outsideCourt", type: "address", value: stranger },
    { label: "outsidePeriod", type: "duration", value: 60 * day },
  ])
    expect(facts).toContainEqual(fact);
});
