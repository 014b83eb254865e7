import { useQuery } from "@tanstack/react-query";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import { policyId } from "../../../../shared/escrow/policy.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { arbitratorAbi } from "./arbitratorAbi.ts";
import { arbitratorWords } from "./arbitratorWords.ts";

/** What the policy's arbitrator asks for this trade's dispute now. An error means that it cannot be asked. */
export function useArbitrationCost(policy: Policy, terms: Pick<Terms, "buyer" | "seller">) {
  const { client } = useChain();
  const { arbitrator, caseFeeToken } = policy;
  return useQuery({
    queryKey: [...keys.state(), "arbitrationCost", policyId(policy), terms.buyer, terms.seller],
    queryFn: () => {
      const at = { address: arbitrator, abi: arbitratorAbi, functionName: "arbitrationCost" } as const;
      const words = arbitratorWords(policy, terms.buyer, terms.seller);
      return isNativeCoin({ address: caseFeeToken })
        ? client.readContract({ ...at, args: [words] })
        : client.readContract({ ...at, args: [words, caseFeeToken] });
    },
    networkMode: "always",
    retry: 1,
  });
}
