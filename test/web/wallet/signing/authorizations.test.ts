import type { Address, Hex } from "viem";
import { describe, expect, it } from "vitest";
import type { TypedDataToSign } from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { chargeId } from "../../../../web/shared/escrow/terms.ts";
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

const authorizationFields = [
  { name: "from", type: "address" },
  { name: "to", type: "address" },
  { name: "value", type: "uint256" },
  { name: "validAfter", type: "uint256" },
  { name: "validBefore", type: "uint256" },
  { name: "nonce", type: "bytes32" },
];

function authorization(
  changes: { to?: Address; value?: bigint; nonce?: Hex } = {},
  primaryType = "ReceiveWithAuthorization",
): TypedDataToSign {
  const message = {
    from: buyer,
    to: escrow,
    value: terms.amount,
    validAfter: 0n,
    validBefore: 99n,
    nonce: trade,
    ...changes,
  };
  return {
    domain: coinDomain,
    types: { [primaryType]: authorizationFields },
    primaryType,
    message,
  };
}

describe("ERC-3009", () => {
  it("is a payment when its nonce is the id of the terms that come with it", () => {
    expect(readTypedData(authorization(), { terms, policy })).toMatchObject({
      action: "signPayment",
      flows: [{ direction: "out", token: coin, amount: terms.amount, to: escrow, meantFor: seller }],
      undo: { kind: "reclaimAfter", until: terms.deliverBy },
      checks: [
        { name: "terms", state: "passed" },
        { name: "policy", state: "passed" },
        { name: "agreement", state: "notChecked" },
      ],
    });
  });

  it.each([
    ["another nonce", authorization({ nonce: `0x${"11".repeat(32)}` }), terms],
    ["another amount", authorization({ value: 1n }), terms],
    ["terms of another seller", authorization(), { ...terms, seller: stranger }],
    ["terms in another coin", authorization(), { ...terms, token: stranger }],
  ])("refuses %s", (_, typedData, given) => {
    expect(() => readTypedData(typedData, { terms: given })).toThrowError("termsMismatch");
  });

  it("pays the escrow for no terms at all: refused", () => {
    expect(() => readTypedData(authorization())).toThrowError("termsMissing");
  });

  it("refuses to sign for somebody else", () => {
    expect(() => readTypedData(authorization(), { terms }, stranger)).toThrowError("signerMismatch");
  });

  it("to the escrow is refused as the struct that anybody could carry to the coin, with no trade to begin", () => {
    const transfer = authorization({}, "TransferWithAuthorization");
    expect(() => readTypedData(transfer, { terms, policy })).toThrowError("requestMalformed");
  });

  it.each([
    ["the court", court],
    ["the coin itself", coin],
  ])("to %s is lost", (_, to) => {
    expect(readTypedData(authorization({ to })).warnings).toEqual(["unprotected", "lostThere"]);
  });

  it("to anyone but the escrow is unprotected", () => {
    expect(readTypedData(authorization({ to: seller }))).toMatchObject({
      action: "signAuthorization",
      warnings: ["unprotected"],
      undo: { kind: "authorizationOpen", until: 99 },
    });
  });
});

describe("ERC-3009 for a charge", () => {
  const charge = (changes: { value?: bigint } = {}) =>
    authorization({ nonce: chargeId(terms, chainId, escrow), ...changes });

  it("is money that the seller has at once, and only for the very terms", () => {
    expect(readTypedData(charge(), { terms, policy })).toMatchObject({
      action: "signCharge",
      flows: [{ direction: "out", token: coin, amount: terms.amount, to: seller }],
      undo: { kind: "final" },
      warnings: ["unprotected"],
      checks: [{ name: "terms", state: "passed" }, { name: "policy" }, { name: "agreement" }],
    });
    expect(() => readTypedData(charge({ value: 1n }), { terms })).toThrowError("termsMismatch");
    expect(() => readTypedData(charge(), { terms: { ...terms, seller: stranger } })).toThrowError(
      "termsMismatch",
    );
    expect(() => readTypedData(charge(), { terms, policy: { ...policy, feeBps: 0 } })).toThrowError(
      "policyMismatch",
    );
  });
});
