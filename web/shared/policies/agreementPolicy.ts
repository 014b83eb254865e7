import type { Agreement } from "../agreement/agreement.ts";
import type { Policy } from "../escrow/policy.ts";
import { hashDocument } from "../wire/canonicalDocument.ts";
import { type PolicyDocument, policyDocumentSchema } from "./policyDocument.ts";

type AgreementPolicy = Agreement["policy"];

/** The policy as it stands in an agreement. */
export function agreementPolicy(content: Policy, document: PolicyDocument): AgreementPolicy {
  const { title, arbitratorName, caseFeeCoin } = document;
  return { title, arbitratorName, caseFeeCoin, content };
}

/** False when an agreement gives a policy other names than its own text does, or the text is another policy's. */
export function policyNamesHold(policy: AgreementPolicy, document: PolicyDocument): boolean {
  const own = agreementPolicy(policy.content, document);
  return (
    policy.content.document === hashDocument(policyDocumentSchema, document) &&
    policy.title.en === own.title.en &&
    policy.title.zh === own.title.zh &&
    policy.arbitratorName.en === own.arbitratorName.en &&
    policy.arbitratorName.zh === own.arbitratorName.zh &&
    policy.caseFeeCoin.symbol === own.caseFeeCoin.symbol &&
    policy.caseFeeCoin.decimals === own.caseFeeCoin.decimals
  );
}
