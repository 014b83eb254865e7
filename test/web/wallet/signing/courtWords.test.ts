import { describe, expect, it } from "vitest";
import type { TypedDataToSign } from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import { type Policy, policyId } from "../../../../web/shared/escrow/policy.ts";
import { tradeId } from "../../../../web/shared/escrow/terms.ts";
import {
  buyer,
  chainId,
  coin,
  contracts,
  court,
  escrow,
  escrowData,
  policy,
  terms,
  transactionRequest,
} from "../support/scene.ts";

const version = `0x${"ab".repeat(32)}` as const;
const sound: Policy = { ...policy, arbitrator: court, arbitratorData: version, passParties: true };
const unsound: [string, Policy][] = [
  ["that keep the parties from it", { ...sound, passParties: false }],
  ["that name no version", { ...sound, arbitratorData: "0x" }],
  ["that bring parties of their own", { ...sound, arbitratorData: `${version}${"00".repeat(64)}` }],
  ["that break off within the version", { ...sound, arbitratorData: "0xabab" }],
];

const under = (rules: Policy) => ({ ...terms, policy: policyId(rules) });

function paying(rules: Policy) {
  const own = under(rules);
  const { party, ...item } = { ...own, party: own.seller };
  const context = { policy: rules };
  const request = (data: `0x${string}`) => () => summarize(transactionRequest(data, { context }), contracts);
  return [
    request(escrowData({ functionName: "pay", args: [own] })),
    request(escrowData({ functionName: "payWithPermit2", args: [own, 1n, 2n, "0x"] })),
    request(escrowData({ functionName: "payMany", args: [coin, own.policy, [{ ...item, party }]] })),
    request(escrowData({ functionName: "publishPolicy", args: [rules] })),
    () => signing(rules),
  ];
}

function signing(rules: Policy) {
  const own = under(rules);
  const word = (name: string, type: string) => ({ name, type });
  const typedData: TypedDataToSign = {
    domain: { name: "Coin", version: "1", chainId, verifyingContract: coin },
    types: {
      ReceiveWithAuthorization: [
        word("from", "address"),
        word("to", "address"),
        word("value", "uint256"),
        word("validAfter", "uint256"),
        word("validBefore", "uint256"),
        word("nonce", "bytes32"),
      ],
    },
    primaryType: "ReceiveWithAuthorization",
    message: {
      from: buyer,
      to: escrow,
      value: own.amount,
      validAfter: 0n,
      validBefore: 99n,
      nonce: tradeId(own, chainId, escrow),
    },
  };
  const context = { terms: own, policy: rules };
  return summarize({ kind: "typedData", account: buyer, chainId, context, typedData }, contracts);
}

describe("rules before Parley's Court", () => {
  it("with the version alone are paid under, by every way", () => {
    for (const act of paying(sound)) expect(act).not.toThrow();
  });

  it.each(unsound)("%s are refused, by every way", (_, rules) => {
    for (const act of paying(rules)) expect(act).toThrowError("courtWordsUnsound");
  });

  it.each(unsound)("%s keep nobody from what is paid already", (_, rules) => {
    const data = escrowData({ functionName: "concede", args: [under(rules), rules] });
    expect(() => summarize(transactionRequest(data), contracts)).not.toThrow();
  });

  it("are another court's own matter where that is named", () => {
    for (const act of paying({ ...sound, arbitrator: policy.arbitrator, passParties: false }))
      expect(act).not.toThrow();
  });
});
