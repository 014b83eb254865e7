import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../../web/shared/agreement/agreement.ts";
import { diffAgreements } from "../../../../web/shared/agreement/diffAgreements.ts";
import type { FilledTemplate } from "../../../../web/shared/agreement/template.ts";
import { agreementPolicy } from "../../../../web/shared/policies/agreementPolicy.ts";
import { service } from "../../shared/support/agreements.ts";
import { onlooker } from "../../shared/support/cast.ts";
import { chairs, cheaper } from "./support/proposals.ts";

const fields = (after: Agreement, before: Agreement = chairs) =>
  diffAgreements(before, after).map(({ field }) => field);
const withTemplate = (template: FilledTemplate): Agreement => ({
  ...chairs,
  subject: { ...chairs.subject, template },
});

describe("diffAgreements", () => {
  it("tells a new price as before and after, and nothing of a new number", () => {
    expect(diffAgreements(chairs, cheaper)).toEqual([
      {
        field: "amount",
        before: { type: "amount", value: chairs.price.amount, coin: { symbol: "tUSD", decimals: 6 } },
        after: { type: "amount", value: cheaper.price.amount, coin: { symbol: "tUSD", decimals: 6 } },
      },
    ]);
    expect(fields({ ...chairs, createdAt: chairs.createdAt + 9, nonce: cheaper.nonce })).toEqual([]);
  });

  it("tells every point that the two can change", () => {
    const { buyer, seller, subject, price } = chairs;
    expect(fields({ ...chairs, buyer: seller, seller: buyer })).toEqual([
      "buyer",
      "seller",
      "sellerName",
      "buyerName",
    ]);
    expect(fields({ ...chairs, buyer: { ...buyer, name: "" } })).toEqual(["buyerName"]);
    expect(fields({ ...chairs, subject: { ...subject, kind: "service" } })).toEqual(["kind"]);
    expect(fields({ ...chairs, subject: { ...subject, words: "Tables" } })).toEqual(["words"]);
    expect(fields({ ...chairs, language: "en" })).toEqual(["language"]);
    const coin = { ...price.token, address: onlooker } as const;
    expect(fields({ ...chairs, price: { ...price, token: coin } })).toEqual(["coin"]);
    expect(fields({ ...chairs, deliverBy: chairs.deliverBy + 60 })).toEqual(["deliverBy"]);
    expect(fields({ ...chairs, escrow: onlooker })).toEqual(["escrow"]);
  });

  it("tells each detail of a template for itself, also one that is new or gone", () => {
    const one = withTemplate({ name: "goods", details: [{ item: "quantity", words: "20" }] });
    const other = withTemplate({
      name: "goods",
      details: [
        { item: "quantity", words: "18" },
        { item: "carriage", words: "By lorry" },
      ],
    });
    expect(diffAgreements(one, other)).toMatchObject([
      { field: "quantity", before: { value: "20" }, after: { value: "18" } },
      { field: "carriage", before: null, after: { value: "By lorry" } },
    ]);
    expect(fields(one, other)).toEqual(["quantity", "carriage"]);
    expect(fields(one)).toEqual(["template", "quantity", "kind"]);
  });

  it("tells other rules by what they change, and never lets a change of theirs pass in silence", () => {
    const other = { ...chairs, policy: agreementPolicy(service.policy, service.document) };
    expect(fields(other)).toEqual(["policy", "inspection", "returnWindow", "rulingWindow", "choices"]);
    const { policy } = chairs;
    const renamed = { ...chairs, policy: { ...policy, arbitratorName: { en: "My cousin", zh: "表弟" } } };
    expect(fields(renamed)).toEqual(["arbitrator"]);
    const asks = { ...policy, content: { ...policy.content, passParties: false } };
    expect(fields({ ...chairs, policy: asks })).toEqual(["otherRules"]);
    for (const part of [
      "feeBps",
      "defaultBuyerBps",
      "choices",
      "answerWindow",
      "templateId",
      "maxCaseFee",
    ] as const) {
      const value = policy.content[part];
      const content = { ...policy.content, [part]: typeof value === "bigint" ? value + 1n : value + 1 };
      expect(fields({ ...chairs, policy: { ...policy, content } }), part).toHaveLength(1);
    }
  });
});
