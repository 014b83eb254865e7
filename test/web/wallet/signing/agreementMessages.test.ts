import { sha256, stringToBytes } from "viem";
import { describe, expect, it } from "vitest";
import { agreementTypedData } from "../../../../web/shared/agreement/typedData.ts";
import { readTypedData } from "../support/readTypedData.ts";
import { buyer, chainId, coin, court, escrow, policy, seller, stranger } from "../support/scene.ts";

const content = {
  escrow,
  buyer: { address: buyer, name: "Ann" },
  seller: { address: seller, name: "Bao" },
  price: { amount: "1000000", token: { address: coin, chainId, symbol: "C", decimals: 6 } },
  deliverBy: 1_800_000_000,
  policy: {
    content: { inspection: policy.inspection, feeBps: policy.feeBps, arbitrator: policy.arbitrator },
  },
};

const textOf = (changes: object = {}) => JSON.stringify({ ...content, ...changes });

function consent(text = textOf(), signer = buyer) {
  const agreement = sha256(stringToBytes(text));
  return agreementTypedData({ chainId, escrow }, { agreement, signer });
}

const refused = (code: string) => expect.objectContaining({ code });

describe("typed data of an agreement", () => {
  it("shows what the text says, and that no money moves", () => {
    for (const [account, typed] of [
      [buyer, consent()],
      [seller, consent(textOf(), seller)],
    ] as const)
      expect(readTypedData(typed, { agreement: textOf() }, account)).toEqual(
        expect.objectContaining({
          action: "signAgreement",
          flows: [],
          facts: [
            { label: "buyer", type: "address", value: buyer },
            { label: "seller", type: "address", value: seller },
            { label: "amount", type: "amount", value: 1_000_000n, token: coin },
            { label: "deliverBy", type: "instant", value: 1_800_000_000 },
            { label: "fee", type: "share", value: policy.feeBps },
            { label: "inspection", type: "duration", value: policy.inspection },
            { label: "arbitrator", type: "address", value: policy.arbitrator },
            { label: "agreement", type: "hash", value: typed.message.agreement },
          ],
          undo: { kind: "agreedText", until: null },
          warnings: [],
          checks: [{ name: "agreement", state: "passed" }],
        }),
      );
  });

  it("is not signed blind, nor for another text than the one at hand", () => {
    expect(() => readTypedData(consent())).toThrow(refused("agreementMismatch"));
    const dearer = textOf({ price: { ...content.price, amount: "9000000" } });
    expect(() => readTypedData(consent(), { agreement: dearer })).toThrow(refused("agreementMismatch"));
  });

  it("is signed by nobody but the account it names, who is one of the two", () => {
    const context = { agreement: textOf() };
    expect(() => readTypedData(consent(), context, seller)).toThrow(refused("signerMismatch"));
    expect(() => readTypedData(consent(textOf(), stranger), context, stranger)).toThrow(
      refused("signerMismatch"),
    );
  });

  it("is not signed for a text that is for another chain or contract, or is none", () => {
    const token = { ...content.price.token, chainId: 1 };
    for (const changes of [{ escrow: court }, { price: { ...content.price, token } }]) {
      const agreement = textOf(changes);
      expect(() => readTypedData(consent(agreement), { agreement })).toThrow(refused("termsMismatch"));
    }
    for (const agreement of ["", "{}", textOf({ deliverBy: "soon" })])
      expect(() => readTypedData(consent(agreement), { agreement })).toThrow();
  });

  it("is never signed under other words, or with words beside them", () => {
    const context = { agreement: textOf() };
    const { message } = consent();
    for (const other of [
      { ...message, purpose: "Log in" },
      { ...message, alsoPays: true },
    ])
      expect(() => readTypedData({ ...consent(), message: other }, context)).toThrow();
  });

  it("is unknown under another domain, or with fields of its own", () => {
    const { domain, types } = consent();
    const fields = [...types.AgreementSignature, { name: "alsoPays", type: "bool" }];
    const others = [
      { ...consent(), domain: { ...domain, name: "Parley Escrow" } },
      { ...consent(), domain: { ...domain, version: "2" } },
      { ...consent(), domain: { ...domain, chainId: 1 } },
      { ...consent(), domain: { ...domain, verifyingContract: court } },
      { ...consent(), domain: { ...domain, salt: `0x${"00".repeat(32)}` } },
      { ...consent(), types: { AgreementSignature: fields } },
    ];
    for (const other of others)
      expect(readTypedData(other, { agreement: textOf() })).toMatchObject({
        action: "signUnknown",
        warnings: expect.arrayContaining(["unknownTypedData"]),
      });
  });
});
