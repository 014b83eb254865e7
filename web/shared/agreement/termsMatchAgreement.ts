import type { Address } from "viem";
import { policyId } from "../escrow/policy.ts";
import type { Terms } from "../escrow/terms.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { type Agreement, type AgreementPlace, agreementHash } from "./agreement.ts";

export type Mismatch = keyof Terms | "chainId" | "escrow" | "caseFeeToken";

/** Everything in which terms on the chain differ from the agreement that is shown. Empty when they say the same. */
export function termsMatchAgreement(terms: Terms, agreement: Agreement, place: AgreementPlace): Mismatch[] {
  const { price, policy } = agreement;
  const caseCoin: Address = policy.content.caseFeeToken;
  const inTradesCoin = sameAddress(caseCoin, price.token.address);
  const holds: Record<Mismatch, boolean> = {
    chainId: price.token.chainId === place.chainId,
    escrow: sameAddress(agreement.escrow, place.escrow),
    buyer: sameAddress(terms.buyer, agreement.buyer.address),
    seller: sameAddress(terms.seller, agreement.seller.address),
    token: sameAddress(terms.token, price.token.address),
    amount: terms.amount === price.amount,
    deliverBy: terms.deliverBy === agreement.deliverBy,
    policy: terms.policy === policyId(policy.content),
    agreement: terms.agreement === agreementHash(agreement),
    // Deposits in the trade's coin must be counted and named like the price.
    caseFeeToken:
      !inTradesCoin ||
      (policy.caseFeeCoin.symbol === price.token.symbol &&
        policy.caseFeeCoin.decimals === price.token.decimals),
  };
  return (Object.keys(holds) as Mismatch[]).filter((part) => !holds[part]);
}
