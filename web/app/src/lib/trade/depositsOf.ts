import type { EndingAmounts } from "../../../../shared/escrow/caseEnding.ts";
import type { SigningContext } from "../signing/SigningRequest.ts";

/** What a case's end brings back of the deposits, for the signer, who cannot know it. */
export function depositsOf(
  amounts: Pick<EndingAmounts, "buyerDeposit" | "sellerDeposit"> | null,
): Pick<SigningContext, "deposits"> {
  return amounts ? { deposits: { buyer: amounts.buyerDeposit, seller: amounts.sellerDeposit } } : {};
}
