import type { Address } from "viem";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";

export type PolicyProblem =
  | { code: "policyEmpty" }
  | { code: "policyOtherCoin" }
  | { code: "policyAmountTooSmall"; minimum: bigint }
  | { code: "policyArbitratorIsParty" };

type Rules = Pick<Policy, "caseFeeToken" | "maxCaseFee" | "arbitrator">;

/** Why the escrow would not take money, or could not ask the arbitrator, under this policy; null when nothing is against it. */
export function policyProblem(
  policy: Rules,
  token: Address,
  amount: bigint | null,
  parties: readonly (Address | null)[],
): PolicyProblem | null {
  const inTradesCoin = sameAddress(policy.caseFeeToken, token);
  if (!inTradesCoin && !isNativeCoin({ address: policy.caseFeeToken })) return { code: "policyOtherCoin" };
  if ([token, ...parties].some((one) => one !== null && sameAddress(one, policy.arbitrator))) {
    return { code: "policyArbitratorIsParty" };
  }
  // In one coin a case may cost a quarter of the amount at most.
  const minimum = policy.maxCaseFee * 4n;
  if (inTradesCoin && amount !== null && amount < minimum) return { code: "policyAmountTooSmall", minimum };
  return null;
}
