import type { Agreement } from "../../../../web/shared/agreement/agreement.ts";
import type { Policy } from "../../../../web/shared/escrow/policy.ts";
import { agreementPolicy } from "../../../../web/shared/policies/agreementPolicy.ts";
import type { PolicyDocument } from "../../../../web/shared/policies/policyDocument.ts";
import {
  findPolicyDocument,
  type PolicyPlace,
  productPolicies,
} from "../../../../web/shared/policies/productPolicies.ts";
import * as cast from "./cast.ts";

export const place: PolicyPlace = {
  court: cast.court,
  named: `0x${"77".repeat(32)}`,
  open: `0x${"88".repeat(32)}`,
  feeRecipient: cast.feeRecipient,
};

export const policies = productPolicies(place);

export function documentOf(policy: Policy): PolicyDocument {
  const document = findPolicyDocument(policy.document);
  if (document === undefined) throw new Error("The policy is not one of the product's.");
  return document;
}

export const dollarToken = {
  chainId: cast.chainId,
  address: cast.dollar,
  symbol: "tUSD",
  decimals: 6,
} as const;

export const agreement: Agreement = {
  version: 1,
  language: "zh",
  createdAt: cast.paidAt,
  nonce: `0x${"5a".repeat(32)}`,
  escrow: cast.escrow,
  buyer: { address: cast.buyer, name: "Müller GmbH", encryptionKey: `0x${"0b".repeat(32)}` },
  seller: { address: cast.seller, name: "", encryptionKey: null },
  subject: { kind: "goods", words: "二十把木椅\n颜色：胡桃木 🪑" },
  price: { token: dollarToken, amount: 1_234_567_891n },
  deliverBy: cast.terms.deliverBy,
  policy: agreementPolicy(policies.abroad, documentOf(policies.abroad)),
};
