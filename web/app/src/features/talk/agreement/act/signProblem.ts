import type { Address, Hex } from "viem";
import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import type { Token } from "../../../../../../shared/money/token.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { type PolicyProblem, policyProblem } from "../../../../lib/deal/policyProblem.ts";

export type SignProblem =
  | { code: "expired" }
  | { code: "coinForged" }
  | { code: "keyForeign" }
  | { code: "policy"; problem: PolicyProblem };

interface SignContext {
  you: Address;
  /** The account's key for documents; null where it has none. */
  ownKey: Hex | null;
  now: number;
  /** The coin as its own contract, or the configuration, describes it. */
  coin: Token;
}

/** Why nobody should sign a proposal, though it is well-formed; null when nothing is against it. */
export function signProblem(
  agreement: Agreement,
  { you, ownKey, now, coin }: SignContext,
): SignProblem | null {
  const { buyer, seller, price, policy, deliverBy } = agreement;
  if (deliverBy <= now) return { code: "expired" };
  const { token, amount } = price;
  if (token.symbol !== coin.symbol || token.decimals !== coin.decimals) return { code: "coinForged" };
  // Another's key in one's place would seal the text away from oneself once it is paid.
  const own = [buyer, seller].find(({ address }) => sameAddress(address, you));
  if (own?.encryptionKey && own.encryptionKey !== ownKey) return { code: "keyForeign" };
  const problem = policyProblem(policy.content, token.address, amount, [buyer.address, seller.address]);
  return problem && { code: "policy", problem };
}
