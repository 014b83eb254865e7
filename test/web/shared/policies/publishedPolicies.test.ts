import { createHash } from "node:crypto";
import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import { policyId } from "../../../../web/shared/escrow/policy.ts";
import { policyNamesHold } from "../../../../web/shared/policies/agreementPolicy.ts";
import { decodePolicyDocument } from "../../../../web/shared/policies/policyDocument.ts";
import { publishedPolicies } from "../../../../web/shared/policies/publishedPolicies.ts";
import { agreement, deployment, goods, handover, policies, service } from "../support/agreements.ts";
import { court, feeRecipient } from "../support/cast.ts";

const [hour, day] = [3_600, 86_400];

describe("publishedPolicies", () => {
  it("are three, each with an id of its own, the same for the same deployment", () => {
    expect(policies.map(({ key }) => key)).toEqual(["goods", "service", "handover"]);
    expect(new Set(policies.map(({ id }) => id)).size).toBe(3);
    for (const { id, policy } of policies) expect(id).toBe(policyId(policy));
    expect(publishedPolicies(deployment)).toEqual(policies);
    expect(publishedPolicies({ ...deployment, maxCaseFee: 1n })[0]?.id).not.toBe(goods.id);
  });

  it.each(policies.map((published) => [published.key, published.policy] as const))(
    "%s is one that the escrow accepts",
    (_, policy) => {
      const within = (window: number, minimum: number) => window >= minimum && window <= 365 * day;
      expect(within(policy.inspection, hour)).toBe(true);
      expect(within(policy.returnWindow, 3 * day)).toBe(true);
      expect(within(policy.answerWindow, 3 * day)).toBe(true);
      expect(within(policy.rulingWindow, 7 * day)).toBe(true);
      expect(policy.feeBps).toBeLessThanOrEqual(1_000);
      expect(policy.feeBps === 0).toBe(policy.feeRecipient === zeroAddress);
      expect(policy.defaultBuyerBps).toBeLessThanOrEqual(10_000);
      expect([2, 11, 101]).toContain(policy.choices);
    },
  );

  it("give goods in transit well over three days to inspect", () => {
    expect(goods.policy.inspection).toBeGreaterThan(3 * day);
  });

  it("take arbitrator and fee recipient from the deployment", () => {
    expect(goods.policy).toMatchObject({ arbitrator: court, passParties: true, feeRecipient });
    const free = publishedPolicies({ ...deployment, feeRecipient: zeroAddress });
    expect(free.every(({ policy }) => policy.feeBps === 0)).toBe(true);
    expect(free[0]?.document.summary.en).toContain("There is no fee");
  });
});

describe("policy documents", () => {
  it("hash to what the policies name", () => {
    for (const { policy, document, documentBytes } of policies) {
      expect(policy.document).toBe(`0x${createHash("sha256").update(documentBytes).digest("hex")}`);
      expect(decodePolicyDocument(documentBytes)).toEqual(document);
    }
  });

  it("explain timings, fee, arbitrator and silence in a paragraph", () => {
    const { summary, arbitratorName } = goods.document;
    for (const part of [
      "14 days to inspect",
      "a fee of 0.5%",
      arbitratorName.en,
      "at most 0.012 ETH",
      "50%",
    ]) {
      expect(summary.en).toContain(part);
    }
    for (const part of ["14 天验收", "0.5% 的手续费", arbitratorName.zh, "0.012 ETH"]) {
      expect(summary.zh).toContain(part);
    }
    expect(handover.document.summary.en).toContain("There is no fee");
  });

  it("are complete in both languages", () => {
    const chinese = /[\u4e00-\u9fff]/;
    for (const { clauses } of policies.map(({ document }) => document)) {
      expect(clauses.zh.map(({ paragraphs }) => paragraphs.length)).toEqual(
        clauses.en.map(({ paragraphs }) => paragraphs.length),
      );
      expect(clauses.zh.every(({ paragraphs }) => paragraphs.every((text) => chinese.test(text)))).toBe(true);
      expect(clauses.en.some(({ paragraphs }) => paragraphs.some((text) => chinese.test(text)))).toBe(false);
    }
  });
});

describe("policyNamesHold", () => {
  it("is true for the policy's own text", () => {
    expect(policyNamesHold(agreement.policy, goods.document)).toBe(true);
  });

  it("is false when the agreement calls the arbitrator something else, or the text is another's", () => {
    const arbitratorName = { ...agreement.policy.arbitratorName, en: "the High Court" };
    expect(policyNamesHold({ ...agreement.policy, arbitratorName }, goods.document)).toBe(false);
    expect(policyNamesHold(agreement.policy, service.document)).toBe(false);
  });
});
