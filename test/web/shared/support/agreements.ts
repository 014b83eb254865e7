import type { Agreement } from "../../../../web/shared/agreement/agreement.ts";
import { agreementPolicy } from "../../../../web/shared/policies/agreementPolicy.ts";
import {
  courtArbitration,
  type PolicyDeployment,
  type PublishedPolicy,
  publishedPolicies,
} from "../../../../web/shared/policies/publishedPolicies.ts";
import * as cast from "./cast.ts";

export const deployment: PolicyDeployment = {
  ...courtArbitration(cast.court, `0x${"77".repeat(32)}`),
  arbitratorName: { en: "the Harbour roster of Parley's Court", zh: "言和仲裁庭海港名册" },
  feeRecipient: cast.feeRecipient,
  caseFeeToken: cast.native,
  caseFeeCoin: { symbol: "ETH", decimals: 18 },
  maxCaseFee: 12_000_000_000_000_000n,
};

export const policies = publishedPolicies(deployment) as [PublishedPolicy, PublishedPolicy, PublishedPolicy];
export const [goods, service, handover] = policies;

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
  policy: agreementPolicy(goods.policy, goods.document),
};
