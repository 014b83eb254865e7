import { type Address, maxUint256 } from "viem";
import { describe, expect, it } from "vitest";
import { coinDomain, readTypedData } from "../support/readTypedData.ts";
import {
  buyer,
  chainId,
  coin,
  court,
  escrow,
  policy,
  seller,
  stranger,
  terms,
  trade,
} from "../support/scene.ts";

describe("Permit2 with the terms as witness", () => {
  const field = (name: string, type: string) => ({ name, type });
  const types = {
    PermitWitnessTransferFrom: [
      field("permitted", "TokenPermissions"),
      field("spender", "address"),
      field("nonce", "uint256"),
      field("deadline", "uint256"),
      field("witness", "Terms"),
    ],
    TokenPermissions: [field("token", "address"), field("amount", "uint256")],
    Terms: [
      field("buyer", "address"),
      field("seller", "address"),
      field("token", "address"),
      field("amount", "uint96"),
      field("deliverBy", "uint40"),
      field("policy", "bytes32"),
      field("agreement", "bytes32"),
    ],
  };
  const permitted = { token: coin, amount: terms.amount };
  const domain = {
    name: "Permit2",
    chainId,
    verifyingContract: "0x000000000022D473030F116dDEE9F6B43aC78BA3" as Address,
  };
  const message = { permitted, spender: escrow, nonce: 3n, deadline: 66n, witness: terms };
  const permit = (changes: object = {}, around: object = {}) => ({
    domain,
    types,
    primaryType: "PermitWitnessTransferFrom",
    message: { ...message, ...changes },
    ...around,
  });

  it("is a payment for the terms it carries, taken by the escrow alone", () => {
    const summary = readTypedData(permit(), { policy });
    expect(summary).toMatchObject({
      action: "signPayment",
      flows: [{ direction: "out", token: coin, amount: terms.amount, to: escrow, meantFor: seller }],
      undo: { kind: "reclaimAfter", until: terms.deliverBy },
      warnings: [],
      checks: [
        { name: "terms", state: "passed" },
        { name: "policy", state: "passed" },
        { name: "agreement", state: "notChecked" },
      ],
    });
    expect(summary.facts).toContainEqual({ label: "trade", type: "hash", value: trade });
    expect(summary.facts).toContainEqual({ label: "validBefore", type: "instant", value: 66 });
  });

  it.each([
    ["more coins than the terms ask", permit({ permitted: { ...permitted, amount: terms.amount + 1n } })],
    ["another coin", permit({ permitted: { ...permitted, token: stranger } })],
    ["other terms than the page's", permit({ witness: { ...terms, seller: stranger } })],
  ])("refuses %s", (_, typedData) => {
    expect(() => readTypedData(typedData, { terms })).toThrowError("termsMismatch");
  });

  it("refuses any other spender, and to sign for somebody else", () => {
    expect(() => readTypedData(permit({ spender: stranger }))).toThrowError("requestMalformed");
    expect(() => readTypedData(permit(), {}, stranger)).toThrowError("signerMismatch");
  });

  it.each([
    ["another contract", permit({}, { domain: { ...domain, verifyingContract: stranger } })],
    ["another name", permit({}, { domain: { ...domain, name: "Permit3" } })],
    ["a version, which Permit2 has not", permit({}, { domain: { ...domain, version: "1" } })],
    [
      "another inner struct",
      permit({}, { types: { ...types, TokenPermissions: types.TokenPermissions.slice(1) } }),
    ],
    ["another witness", permit({}, { types: { ...types, Terms: types.Terms.slice(1) } })],
  ])("is unknown under %s", (_, typedData) => {
    expect(readTypedData(typedData)).toMatchObject({ action: "signUnknown", warnings: ["unknownTypedData"] });
  });
});

describe("EIP-2612", () => {
  const permit = (value: bigint, spender: Address = escrow) => ({
    domain: coinDomain,
    types: {
      Permit: [
        { name: "owner", type: "address" },
        { name: "spender", type: "address" },
        { name: "value", type: "uint256" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint256" },
      ],
    },
    primaryType: "Permit",
    message: { owner: buyer, spender, value, nonce: 0n, deadline: 50n },
  });

  it("says who may take how much until when", () => {
    const summary = readTypedData(permit(5n));
    expect(summary).toMatchObject({
      action: "signPermit",
      undo: { kind: "allowance", until: 50 },
      warnings: [],
    });
    expect(summary.facts).toContainEqual({ label: "spender", type: "address", value: escrow });
    expect(readTypedData(permit(maxUint256)).warnings).toEqual(["unlimitedAllowance"]);
  });

  it("warns when the spender is none of Parley's contracts", () => {
    expect(readTypedData(permit(5n, court)).warnings).toEqual([]);
    expect(readTypedData(permit(5n, stranger)).warnings).toEqual(["foreignSpender"]);
  });
});
