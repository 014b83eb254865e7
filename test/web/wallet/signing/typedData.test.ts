import { type Address, type Hex, maxUint256 } from "viem";
import { describe, expect, it } from "vitest";
import type {
  SigningContext,
  SigningRequest,
  TypedDataToSign,
} from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import { chargeId } from "../../../../web/shared/escrow/terms.ts";
import {
  answerTypedData,
  claimTypedData,
  settlementTypedData,
} from "../../../../web/shared/escrow/typedData.ts";
import {
  buyer,
  chainId,
  coin,
  contracts,
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

const coinDomain = { name: "Coin", version: "1", chainId, verifyingContract: coin };

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

function read(typedData: unknown, context: SigningContext = {}, account: Address = buyer) {
  const request: SigningRequest = {
    kind: "typedData",
    account,
    chainId,
    context,
    typedData: typedData as TypedDataToSign,
  };
  return summarize(request, contracts);
}

describe("ERC-3009", () => {
  it("is a payment when its nonce is the id of the terms that come with it", () => {
    expect(read(authorization(), { terms, policy })).toMatchObject({
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
    expect(() => read(typedData, { terms: given })).toThrowError("termsMismatch");
  });

  it("pays the escrow for no terms at all: refused", () => {
    expect(() => read(authorization())).toThrowError("termsMissing");
  });

  it("refuses to sign for somebody else", () => {
    expect(() => read(authorization(), { terms }, stranger)).toThrowError("signerMismatch");
  });

  it("to the escrow is refused as the struct that anybody could carry to the coin, with no trade to begin", () => {
    const transfer = authorization({}, "TransferWithAuthorization");
    expect(() => read(transfer, { terms, policy })).toThrowError("requestMalformed");
  });

  it.each([
    ["the court", court],
    ["the coin itself", coin],
  ])("to %s is lost", (_, to) => {
    expect(read(authorization({ to })).warnings).toEqual(["unprotected", "lostThere"]);
  });

  it("to anyone but the escrow is unprotected", () => {
    expect(read(authorization({ to: seller }))).toMatchObject({
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
    expect(read(charge(), { terms, policy })).toMatchObject({
      action: "signCharge",
      flows: [{ direction: "out", token: coin, amount: terms.amount, to: seller }],
      undo: { kind: "final" },
      warnings: ["unprotected"],
      checks: [{ name: "terms", state: "passed" }, { name: "policy" }, { name: "agreement" }],
    });
    expect(() => read(charge({ value: 1n }), { terms })).toThrowError("termsMismatch");
    expect(() => read(charge(), { terms: { ...terms, seller: stranger } })).toThrowError("termsMismatch");
    expect(() => read(charge(), { terms, policy: { ...policy, feeBps: 0 } })).toThrowError("policyMismatch");
  });
});

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
    const summary = read(permit(), { policy });
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
    expect(() => read(typedData, { terms })).toThrowError("termsMismatch");
  });

  it("refuses any other spender, and to sign for somebody else", () => {
    expect(() => read(permit({ spender: stranger }))).toThrowError("requestMalformed");
    expect(() => read(permit(), {}, stranger)).toThrowError("signerMismatch");
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
    expect(read(typedData)).toMatchObject({ action: "signUnknown", warnings: ["unknownTypedData"] });
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
    const summary = read(permit(5n));
    expect(summary).toMatchObject({
      action: "signPermit",
      undo: { kind: "allowance", until: 50 },
      warnings: [],
    });
    expect(summary.facts).toContainEqual({ label: "spender", type: "address", value: escrow });
    expect(read(permit(maxUint256)).warnings).toEqual(["unlimitedAllowance"]);
  });

  it("warns when the spender is none of Parley's contracts", () => {
    expect(read(permit(5n, court)).warnings).toEqual([]);
    expect(read(permit(5n, stranger)).warnings).toEqual(["foreignSpender"]);
  });
});

describe("the escrow's own messages", () => {
  const place = { chainId, escrow };
  const offer = settlementTypedData(place, { trade, held: 10n, toBuyer: 4n, expiresAt: 77, epoch: 2 });

  it("Settlement: both parts and its end", () => {
    const summary = read(offer, { terms }, seller);
    expect(summary).toMatchObject({ action: "signSettlement", undo: { kind: "offerOpen", until: 77 } });
    expect(summary.flows.map(({ direction, amount }) => [direction, amount])).toEqual([
      ["held", 4n],
      ["in", 6n],
    ]);
  });

  it("refuses a settlement of another trade, or of none", () => {
    expect(() => read(offer, { terms: { ...terms, amount: 2n } })).toThrowError("termsMismatch");
    expect(() => read(offer)).toThrowError("termsMissing");
  });

  it("refuses to split more than is held", () => {
    const greedy = settlementTypedData(place, { trade, held: 1n, toBuyer: 4n, expiresAt: 77, epoch: 2 });
    expect(() => read(greedy, { terms })).toThrowError("requestMalformed");
  });

  it.each([
    ["signClaim", claimTypedData],
    ["signAnswer", answerTypedData],
  ] as const)("%s", (action, typedData) => {
    const message = {
      trade,
      buyerBps: 2_500,
      statement: `0x${"ab".repeat(32)}` as Hex,
      epoch: 0,
      expiresAt: 9,
    };
    const summary = read(typedData(place, message), { terms });
    expect(summary.action).toBe(action);
    expect(summary.facts).toContainEqual({ label: "buyerShare", type: "share", value: 2_500 });
    expect(summary.facts).toContainEqual({ label: "statement", type: "hash", value: message.statement });
  });

  it("is unknown at another contract, on another chain, or with a field more", () => {
    const at = { ...offer, domain: { ...offer.domain, verifyingContract: stranger } };
    expect(read(at, { terms })).toMatchObject({ action: "signUnknown", warnings: ["unknownTypedData"] });
    const elsewhere = { ...offer, domain: { ...offer.domain, chainId: 1 } };
    expect(read(elsewhere, { terms }).warnings).toContain("anotherChain");
    const more = {
      ...offer,
      types: { Settlement: [...offer.types.Settlement, { name: "x", type: "uint256" }] },
    };
    expect(read(more, { terms }).action).toBe("signUnknown");
    const { chainId: _, ...anywhere } = offer.domain;
    expect(read({ ...offer, domain: anywhere }, { terms }).warnings).toContain("anyChain");
  });
});

describe("a message", () => {
  const message = (content: string | { raw: Hex }) =>
    summarize({ kind: "message", account: buyer, chainId, context: {}, message: content }, contracts);

  it("is shown in words, bytes that spell words too", () => {
    expect(message("hello").facts).toEqual([{ label: "message", type: "text", value: "hello" }]);
    expect(message({ raw: "0x68690a" }).facts).toEqual([{ label: "message", type: "text", value: "hi\n" }]);
  });

  it("is called unreadable when it is a hash or turns the writing around", () => {
    expect(message({ raw: `0x${"fe".repeat(32)}` }).warnings).toEqual(["unreadableMessage"]);
    expect(message({ raw: "0xe280ae6162" }).warnings).toEqual(["unreadableMessage"]);
  });
});
