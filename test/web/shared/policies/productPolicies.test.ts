import { createHash } from "node:crypto";
import { zeroAddress, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { policyId } from "../../../../web/shared/escrow/policy.ts";
import { policyNamesHold } from "../../../../web/shared/policies/agreementPolicy.ts";
import {
  decodePolicyDocument,
  policyDocumentSchema,
} from "../../../../web/shared/policies/policyDocument.ts";
import { findPolicyDocument, productPolicies } from "../../../../web/shared/policies/productPolicies.ts";
import { encodeDocument } from "../../../../web/shared/wire/canonicalDocument.ts";
import { agreement, documentOf, place, policies } from "../support/agreements.ts";
import { court, feeRecipient } from "../support/cast.ts";

const [hour, day] = [3_600, 86_400];
const all = Object.values(policies);

describe("productPolicies", () => {
  it("are three, each with an id of its own, the same for the same place", () => {
    expect(new Set(all.map(policyId)).size).toBe(3);
    expect(productPolicies(place)).toEqual(policies);
    expect(productPolicies({ ...place, named: zeroHash }).everyday).not.toEqual(policies.everyday);
  });

  it.each(Object.entries(policies))("%s is one that the escrow accepts", (_, policy) => {
    const within = (window: number, minimum: number) => window >= minimum && window <= 365 * day;
    expect(within(policy.inspection, hour)).toBe(true);
    expect(within(policy.returnWindow, 3 * day)).toBe(true);
    expect(within(policy.answerWindow, 3 * day)).toBe(true);
    expect(within(policy.rulingWindow, 7 * day)).toBe(true);
    expect(policy.feeBps).toBeLessThanOrEqual(1_000);
    expect(policy.feeBps === 0 || policy.feeRecipient !== zeroAddress).toBe(true);
    expect(policy.defaultBuyerBps).toBeLessThanOrEqual(10_000);
    expect([2, 11, 101]).toContain(policy.choices);
  });

  it("take their arbitrator from the place", () => {
    expect(policies.everyday).toMatchObject({
      arbitrator: court,
      arbitratorData: place.named,
      passParties: true,
    });
    expect(policies.parcel).toMatchObject({
      arbitrator: court,
      arbitratorData: place.open,
      feeRecipient: zeroAddress,
    });
    expect(policies.abroad).toMatchObject({ feeBps: 50, feeRecipient });
  });

  it("give goods in transit well over three days to inspect", () => {
    expect(policies.parcel.inspection).toBeGreaterThan(3 * day);
    expect(policies.abroad.inspection).toBeGreaterThan(policies.parcel.inspection);
  });
});

describe("policy documents", () => {
  it("hash to what the policies name", () => {
    for (const policy of all) {
      const bytes = encodeDocument(policyDocumentSchema, documentOf(policy));
      expect(policy.document).toBe(`0x${createHash("sha256").update(bytes).digest("hex")}`);
      expect(decodePolicyDocument(bytes)).toEqual(documentOf(policy));
    }
  });

  it("are not guessed for a policy of somebody else", () => {
    expect(findPolicyDocument(zeroHash)).toBeUndefined();
  });

  it("explain timings, fee, arbitrator and silence in a paragraph", () => {
    const { summary, arbitratorName } = documentOf(policies.abroad);
    for (const part of [
      "45 days to inspect",
      "a fee of 0.5 %",
      arbitratorName.en,
      "at most 0.012 ETH",
      "50 %",
    ]) {
      expect(summary.en).toContain(part);
    }
    for (const part of ["45 天 验收", "0.5 % 的手续费", arbitratorName.zh, "0.012 ETH"]) {
      expect(summary.zh).toContain(part);
    }
    expect(documentOf(policies.parcel).summary.en).toContain("There is no fee");
  });

  it("are complete in both languages", () => {
    for (const { clauses } of all.map(documentOf)) {
      expect(clauses.zh.map(({ paragraphs }) => paragraphs.length)).toEqual(
        clauses.en.map(({ paragraphs }) => paragraphs.length),
      );
      const chinese = /[\u4e00-\u9fff]/;
      expect(clauses.zh.every(({ paragraphs }) => paragraphs.every((text) => chinese.test(text)))).toBe(true);
      expect(clauses.en.some(({ paragraphs }) => paragraphs.some((text) => chinese.test(text)))).toBe(false);
    }
  });
});

describe("policyNamesHold", () => {
  it("is true for the policy's own text", () => {
    expect(policyNamesHold(agreement.policy, documentOf(policies.abroad))).toBe(true);
  });

  it("is false when the agreement calls the arbitrator something else, or the text is another's", () => {
    const arbitratorName = { ...agreement.policy.arbitratorName, en: "the High Court" };
    expect(policyNamesHold({ ...agreement.policy, arbitratorName }, documentOf(policies.abroad))).toBe(false);
    expect(policyNamesHold(agreement.policy, documentOf(policies.parcel))).toBe(false);
  });
});
