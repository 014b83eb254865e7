import { type Address, type Hex, zeroAddress, zeroHash } from "viem";
import { type Policy, policyId } from "../escrow/policy.ts";
import { encodeDocument, hashDocument } from "../wire/canonicalDocument.ts";
import type { Bilingual } from "../wire/language.ts";
import { goodsPolicy } from "./goodsPolicy.ts";
import { handoverPolicy } from "./handoverPolicy.ts";
import { type PolicyDocument, policyDocumentSchema, writePolicyDocument } from "./policyDocument.ts";
import type { PolicyKey, PolicyTemplate } from "./policyTemplate.ts";
import { servicePolicy } from "./servicePolicy.ts";

/** What a deployment decides: who arbitrates, for how much, and who receives the fee. */
export interface PolicyDeployment {
  arbitrator: Address;
  arbitratorData: Hex;
  passParties: boolean;
  /** As it reads in a sentence: "the named arbitrator of Parley's Court". */
  arbitratorName: Bilingual;
  /** The zero address makes policies without a fee. */
  feeRecipient: Address;
  caseFeeToken: Address;
  caseFeeCoin: { symbol: string; decimals: number };
  maxCaseFee: bigint;
}

export interface PublishedPolicy {
  key: PolicyKey;
  id: Hex;
  policy: Policy;
  document: PolicyDocument;
  /** What is kept in the blob store under `policy.document`. */
  documentBytes: Uint8Array;
}

const templates: readonly PolicyTemplate[] = [goodsPolicy, servicePolicy, handoverPolicy];

/** The product's three policies. The same deployment always gives the same ids. */
export function publishedPolicies(deployment: PolicyDeployment): PublishedPolicy[] {
  return templates.map((template) => publish(template, deployment));
}

function publish(template: PolicyTemplate, deployment: PolicyDeployment): PublishedPolicy {
  const unwritten = policyOf(template, deployment);
  const document = writePolicyDocument(template, unwritten, deployment);
  const policy = { ...unwritten, document: hashDocument(policyDocumentSchema, document) };
  const documentBytes = encodeDocument(policyDocumentSchema, document);
  return { key: template.key, id: policyId(policy), policy, document, documentBytes };
}

function policyOf(template: PolicyTemplate, deployment: PolicyDeployment): Policy {
  const { inspection, returnWindow, answerWindow, rulingWindow, defaultBuyerBps, choices } = template;
  const { arbitrator, arbitratorData, passParties, feeRecipient, caseFeeToken, maxCaseFee } = deployment;
  const feeBps = feeRecipient === zeroAddress ? 0 : template.feeBps;
  return {
    inspection,
    returnWindow,
    answerWindow,
    rulingWindow,
    feeBps,
    feeRecipient: feeBps === 0 ? zeroAddress : feeRecipient,
    defaultBuyerBps,
    choices,
    arbitrator,
    arbitratorData,
    passParties,
    caseFeeToken,
    maxCaseFee,
    document: zeroHash,
    templateId: 0n,
  };
}

/** The part of a deployment that names a version of a roster of Parley's Court. */
export function courtArbitration(court: Address, version: Hex) {
  return { arbitrator: court, arbitratorData: version, passParties: true } as const;
}
