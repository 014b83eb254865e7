import {
  concat,
  encodeAbiParameters,
  type Hex,
  hashTypedData,
  keccak256,
  parseAbiParameters,
  stringToHex,
  zeroHash,
} from "viem";
import { describe, expect, it } from "vitest";
import { lackingSignature } from "../../../../web/app/src/lib/signing/prelude/lackingSignature.ts";
import type { Prelude, TransactionRequest } from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { type Changes, readWithPrelude as read } from "../support/readWithPrelude.ts";
import {
  agreement,
  buyer,
  chainId,
  coin,
  escrow,
  escrowData,
  policy,
  seller,
  stranger,
  terms,
  trade,
  transactionRequest,
} from "../support/scene.ts";

const words = { name: "Coin", version: "1" };
const authorization: Prelude = { kind: "authorization", coin: words };
const permit2: Prelude = { kind: "permit2" };
const permit: Prelude = { kind: "permit", coin: words, nonce: 4n };

const authorized = (signature: Hex = "0x") =>
  escrowData({ functionName: "payWithAuthorization", args: [terms, 0n, 99n, signature] });
const permitted = (v = 0) =>
  escrowData({ functionName: "payWithPermit", args: [terms, 50n, v, zeroHash, zeroHash] });

const witnessed = (signature: Hex = "0x") =>
  escrowData({ functionName: "payWithPermit2", args: [terms, 12n, 60n, signature] });

describe("a payment that lacks the coin's signature", () => {
  it("says once what leaves, for whom, until when it can be undone, and what the network takes", () => {
    const summary = read(authorized(), authorization, { context: { policy, agreement } });
    expect(summary).toMatchObject({
      kind: "transaction",
      action: "payWithAuthorization",
      prelude: "signPayment",
      flows: [{ direction: "out", token: coin, amount: terms.amount, to: escrow, meantFor: seller }],
      undo: { kind: "reclaimAfter", until: terms.deliverBy },
      checks: [
        { name: "policy", state: "passed" },
        { name: "agreement", state: "passed" },
      ],
      warnings: [],
      fee: { gas: 100_000n, maximum: 300_000n },
    });
    expect(summary.facts).toContainEqual({ label: "signatureUntil", type: "instant", value: 99 });
  });

  it("shows exactly what is signed for the coin: this trade and nothing else, whatever the page says of terms", () => {
    const { raw } = read(authorized(), authorization, { context: { terms: { ...terms, amount: 2n } } });
    const [typedData, transaction] = JSON.parse(raw);
    expect(typedData).toMatchObject({
      domain: { ...words, verifyingContract: coin },
      primaryType: "ReceiveWithAuthorization",
      message: { from: buyer, to: escrow, value: String(terms.amount), validBefore: "99", nonce: trade },
    });
    expect(transaction).toMatchObject({ to: escrow });
  });

  it("permits exactly the payment's amount", () => {
    const summary = read(permitted(), permit);
    expect(summary).toMatchObject({
      action: "payWithPermit",
      prelude: "signPermit",
      undo: { kind: "reclaimAfter" },
    });
    expect(summary.facts).toContainEqual({ label: "signatureUntil", type: "instant", value: 50 });
    expect(JSON.parse(summary.raw)[0].message).toEqual({
      owner: buyer,
      spender: escrow,
      value: String(terms.amount),
      nonce: "4",
      deadline: "50",
    });
  });

  it("signs for Permit2 with the terms as witness", () => {
    const summary = read(witnessed(), permit2, { context: { policy, agreement } });
    expect(summary).toMatchObject({
      action: "payWithPermit2",
      prelude: "signPayment",
      flows: [{ direction: "out", token: coin, amount: terms.amount, meantFor: seller }],
      checks: [
        { name: "policy", state: "passed" },
        { name: "agreement", state: "passed" },
      ],
    });
    expect(summary.facts).toContainEqual({ label: "signatureUntil", type: "instant", value: 60 });
  });

  /** As Permit2 hashes what the escrow hands it: its own stub, then the type string of `Payments.sol`. */
  it("signs for Permit2 exactly what the contracts will hash", () => {
    const { typedData, fill } = lackingSignature(
      (transactionRequest(witnessed()) as TransactionRequest).transaction,
      { kind: "permit2" },
    );
    const termsType =
      "Terms(address buyer,address seller,address token,uint96 amount,uint40 deliverBy,bytes32 policy,bytes32 agreement)";
    const tokenType = "TokenPermissions(address token,uint256 amount)";
    const type =
      "PermitWitnessTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline," +
      `Terms witness)${termsType}${tokenType}`;
    const typeHash = (text: string) => keccak256(stringToHex(text));
    const struct = (types: string, ...values: unknown[]) =>
      keccak256(encodeAbiParameters(parseAbiParameters(types), values));
    const domain = struct(
      "bytes32, bytes32, uint256, address",
      typeHash("EIP712Domain(string name,uint256 chainId,address verifyingContract)"),
      typeHash("Permit2"),
      BigInt(chainId),
      "0x000000000022D473030F116dDEE9F6B43aC78BA3",
    );
    const { buyer: from, seller: to, token, amount, deliverBy, policy: id, agreement: text } = terms;
    const witness = struct(
      "bytes32, address, address, address, uint96, uint40, bytes32, bytes32",
      ...[typeHash(termsType), from, to, token, amount, deliverBy, id, text],
    );
    const message = struct(
      "bytes32, bytes32, address, uint256, uint256, bytes32",
      typeHash(type),
      struct("bytes32, address, uint256", typeHash(tokenType), token, amount),
      escrow,
      12n,
      60n,
      witness,
    );
    const digest = keccak256(concat(["0x1901", domain, message]));
    expect(hashTypedData(typedData as Parameters<typeof hashTypedData>[0])).toBe(digest);
    expect(fill("0x1234")).toBe(witnessed("0x1234"));
  });

  it.each<[string, Hex, Prelude, Changes]>([
    ["brings a Permit2 signature of its own", witnessed("0x12"), permit2, {}],
    ["lacks the signature of another way", authorized(), permit2, {}],
    ["brings a signature of its own", authorized("0x12"), authorization, {}],
    ["brings a permit of its own", permitted(27), permit, {}],
    ["lacks another kind of signature", authorized(), permit, {}],
    ["lacks none", escrowData({ functionName: "pay", args: [terms] }), authorization, {}],
    ["goes to another contract", authorized(), authorization, { to: stranger }],
    ["is no call at all", "0x", authorization, {}],
  ])("is refused when it %s", (_, data, prelude, changes) => {
    expect(() => read(data, prelude, changes)).toThrowError("requestMalformed");
  });

  it("is refused when somebody else is to pay", () => {
    expect(() => read(authorized(), authorization, { account: stranger })).toThrowError("signerMismatch");
    expect(() => read(permitted(), permit, { account: stranger })).toThrowError("signerMismatch");
  });

  it("is refused with the rules or the text of another agreement", () => {
    const context = { policy: { ...policy, feeBps: 1 } };
    expect(() => read(authorized(), authorization, { context })).toThrowError("policyMismatch");
  });
});
