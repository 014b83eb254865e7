import { erc20Abi } from "viem";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useAccount } from "../../../lib/wallet/useAccount.ts";

/** Reads how much of the deposits' coin the escrow may take from the viewer already, when a call is about to be made. */
export function useAllowed({ caseFeeToken }: Pick<Policy, "caseFeeToken">): () => Promise<bigint> {
  const { client, config } = useChain();
  const owner = useAccount()?.address;
  return async () => {
    if (!owner || isNativeCoin({ address: caseFeeToken })) return 0n;
    return client.readContract({
      address: caseFeeToken,
      abi: erc20Abi,
      functionName: "allowance",
      args: [owner, config.escrow],
    });
  };
}
