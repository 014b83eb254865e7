import type { Address } from "viem";
import type { AgreementDraft } from "../../../../../shared/agreement/agreement.ts";
import type { Token } from "../../../../../shared/money/token.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { type PolicyProblem, policyProblem } from "../../../lib/deal/policyProblem.ts";

export type RequestProblem =
  | { code: "own" }
  | { code: "otherBuyer"; buyer: Address }
  | { code: "expired" }
  | { code: "coinForged" }
  | { code: "policy"; problem: PolicyProblem };

interface RequestContext {
  you: Address;
  now: number;
  /** The coin as its own contract, or the configuration, describes it. */
  coin: Token;
}

/** Why this account cannot pay this request, or should not be asked to; null when nothing is against it. */
export function requestProblem(
  { seller, buyer, deliverBy, price, policy }: AgreementDraft,
  { you, now, coin }: RequestContext,
): RequestProblem | null {
  if (sameAddress(seller.address, you)) return { code: "own" };
  if (buyer && !sameAddress(buyer.address, you)) return { code: "otherBuyer", buyer: buyer.address };
  if (deliverBy <= now) return { code: "expired" };
  // Other decimals would make the amount in words another one than the amount that is paid.
  const { token, amount } = price;
  if (token.symbol !== coin.symbol || token.decimals !== coin.decimals) return { code: "coinForged" };
  const problem = policyProblem(policy.content, token.address, amount, [you, seller.address]);
  return problem && { code: "policy", problem };
}
