import { type Address, type Hex, zeroAddress } from "viem";
import type { Policy } from "../escrow/policy.ts";
import { hashDocument } from "../wire/canonicalDocument.ts";
import { abroadPolicy } from "./abroadPolicy.ts";
import { everydayPolicy } from "./everydayPolicy.ts";
import { parcelPolicy } from "./parcelPolicy.ts";
import { type PolicyDocument, policyDocumentSchema, writePolicyDocument } from "./policyDocument.ts";
import type { PolicyTemplate } from "./policyTemplate.ts";

const templates = { everyday: everydayPolicy, parcel: parcelPolicy, abroad: abroadPolicy };

export type PolicyKey = keyof typeof templates;

/** What a deployment adds: the court, the versions of its two rosters, and who receives the fee of `abroad`. */
export interface PolicyPlace {
  court: Address;
  named: Hex;
  open: Hex;
  feeRecipient: Address;
}

/** The product's three policies. The same place always gives the same ids. */
export function productPolicies(place: PolicyPlace): Record<PolicyKey, Policy> {
  return {
    everyday: policyOf(templates.everyday, place),
    parcel: policyOf(templates.parcel, place),
    abroad: policyOf(templates.abroad, place),
  };
}

function policyOf(template: PolicyTemplate, place: PolicyPlace): Policy {
  const { inspection, returnWindow, answerWindow, rulingWindow, feeBps, defaultBuyerBps, choices } = template;
  const { roster, maxCaseFee } = template.arbitration;
  return {
    inspection,
    returnWindow,
    answerWindow,
    rulingWindow,
    feeBps,
    feeRecipient: feeBps === 0 ? zeroAddress : place.feeRecipient,
    defaultBuyerBps,
    choices,
    arbitrator: place.court,
    arbitratorData: place[roster],
    passParties: true,
    caseFeeToken: zeroAddress,
    maxCaseFee,
    document: hashDocument(policyDocumentSchema, writePolicyDocument(template)),
    templateId: 0n,
  };
}

/** The text of a policy by the hash it names, undefined when it is not one of the product's: its words are never guessed. */
export function findPolicyDocument(hash: Hex): PolicyDocument | undefined {
  return Object.values(templates)
    .map(writePolicyDocument)
    .find((document) => hashDocument(policyDocumentSchema, document) === hash);
}
