import { type Address, erc20Abi } from "viem";
import { isNativeCoin } from "../../../../shared/money/token.ts";
import { useChain } from "../query/useChain.ts";
import { useAccount } from "../wallet/useAccount.ts";

/** Asks what the court may take of the acting account's coin. */
export function useAllowance(): (token: Address) => Promise<bigint> {
  const { client, config } = useChain();
  const owner = useAccount()?.address;
  return async (token) => {
    if (!owner || isNativeCoin({ address: token })) return 0n;
    const args = [owner, config.court] as const;
    return client.readContract({ address: token, abi: erc20Abi, functionName: "allowance", args });
  };
}
