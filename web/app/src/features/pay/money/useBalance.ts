import { useQuery } from "@tanstack/react-query";
import { type Address, erc20Abi } from "viem";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";

/** What an account has of any coin, listed or not; null while that is not known. */
export function useBalance(owner: Address, token: Address): bigint | null {
  const { client } = useChain();
  const { data } = useQuery({
    queryKey: [...keys.state(), "balance", owner, token],
    queryFn: () =>
      sameAddress(token, nativeCoin)
        ? client.getBalance({ address: owner })
        : client.readContract({ address: token, abi: erc20Abi, functionName: "balanceOf", args: [owner] }),
    networkMode: "always",
    retry: 1,
  });
  return data ?? null;
}
