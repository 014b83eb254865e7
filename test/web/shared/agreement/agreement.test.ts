import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  type Agreement,
  agreementHash,
  decodeAgreement,
  encodeAgreement,
  newNonce,
  termsOf,
} from "../../../../web/shared/agreement/agreement.ts";
import { completeDraft } from "../../../../web/shared/agreement/completeDraft.ts";
import { termsMatchAgreement } from "../../../../web/shared/agreement/termsMatchAgreement.ts";
import { policyId } from "../../../../web/shared/escrow/policy.ts";
import { agreement, goods } from "../support/agreements.ts";
import { buyer, chainId, escrow, native, onlooker, seller } from "../support/cast.ts";

const place = { chainId, escrow } as const;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("the agreement's bytes", () => {
  it("are canonical JSON, with sorted keys and no space", () => {
    const text = new TextDecoder().decode(encodeAgreement(agreement));
    expect(text.startsWith('{"buyer":{"address":"0x')).toBe(true);
    expect(text).toContain('"price":{"amount":"1234567891","token":');
    expect(JSON.parse(text).subject.words).toBe(agreement.subject.words);
  });

  it("come back as the same agreement", () => {
    expect(decodeAgreement(encodeAgreement(agreement))).toEqual(agreement);
  });

  it("hash to SHA-256", () => {
    const digest = createHash("sha256").update(encodeAgreement(agreement)).digest("hex");
    expect(agreementHash(agreement)).toBe(`0x${digest}`);
  });

  it.each<[string, (text: string) => string]>([
    [
      "another order of keys",
      (text) => text.replace(/^\{"buyer":(\{.*?\}),/, "{").replace(/\}$/, ',"buyer":null}'),
    ],
    ["spaces", (text) => text.replace(":", ": ")],
    ["a byte order mark", (text) => `\ufeff${text}`],
    ["an unknown field", (text) => text.replace(/\}$/, ',"zz":1}')],
    ["a lower-case address", (text) => text.replace(buyer, buyer.toLowerCase())],
    ["a leading zero in the amount", (text) => text.replace('"1234567891"', '"01234567891"')],
    ["another version", (text) => text.replace('"version":1', '"version":2')],
    ["a hidden change of direction", (text) => text.replace("木椅", "木\u202e椅")],
    ["what is no JSON", () => "<html>"],
  ])("are refused with %s", (_, change) => {
    const text = new TextDecoder().decode(encodeAgreement(agreement));
    expect(change(text)).not.toBe(text);
    expect(() => decodeAgreement(bytesOf(change(text)))).toThrow("agreementMalformed");
  });

  it("are refused when they are not UTF-8", () => {
    expect(() => decodeAgreement(Uint8Array.of(0x22, 0xff, 0x22))).toThrow("agreementMalformed");
  });

  it("cannot be made from words in two forms of one letter", () => {
    const decomposed = { ...agreement, subject: { ...agreement.subject, words: "Mu\u0308ller" } };
    expect(() => encodeAgreement(decomposed)).toThrow();
  });
});

describe("newNonce", () => {
  it("is 32 bytes, new each time", () => {
    expect(newNonce()).toMatch(/^0x[0-9a-f]{64}$/);
    expect(newNonce()).not.toBe(newNonce());
  });
});

describe("completeDraft", () => {
  const draft = { ...agreement, buyer: null };

  it("puts the buyer in and keeps the seller's nonce", () => {
    expect(completeDraft(draft, agreement.buyer)).toEqual(agreement);
  });

  it("refuses another buyer than the one it was made for, and the seller", () => {
    const party = { ...agreement.buyer, address: onlooker } as const;
    expect(() => completeDraft(agreement, party)).toThrow("agreementForOtherBuyer");
    expect(() => completeDraft(draft, { ...party, address: seller })).toThrow("agreementWithOneself");
  });
});

describe("termsMatchAgreement", () => {
  const terms = termsOf(agreement);

  it("finds nothing where terms and agreement say the same", () => {
    expect(termsMatchAgreement(terms, agreement, place)).toEqual([]);
  });

  it.each([
    ["buyer", { buyer: onlooker }],
    ["seller", { seller: onlooker }],
    ["token", { token: native }],
    ["amount", { amount: terms.amount - 1n }],
    ["deliverBy", { deliverBy: terms.deliverBy + 1 }],
    ["policy", { policy: terms.agreement }],
    ["agreement", { agreement: terms.policy }],
  ] as const)("finds another %s", (part, change) => {
    expect(termsMatchAgreement({ ...terms, ...change }, agreement, place)).toEqual([part]);
  });

  it("finds another chain and another escrow", () => {
    expect(termsMatchAgreement(terms, agreement, { chainId: 1, escrow: onlooker })).toEqual([
      "chainId",
      "escrow",
    ]);
  });

  it("finds deposits that would be counted otherwise than the price in the same coin", () => {
    const content = { ...goods.policy, caseFeeToken: agreement.price.token.address };
    const edited: Agreement = { ...agreement, policy: { ...agreement.policy, content } };
    expect(termsMatchAgreement(termsOf(edited), edited, place)).toEqual(["caseFeeToken"]);
  });

  it("finds every word that was edited, through the hash", () => {
    const edited = { ...agreement, subject: { ...agreement.subject, words: "十把木椅" } };
    expect(termsMatchAgreement(terms, edited, place)).toEqual(["agreement"]);
  });

  it("takes the policy's id from its content", () => {
    expect(terms.policy).toBe(policyId(goods.policy));
  });
});
