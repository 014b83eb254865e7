import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { nativeCoin } from "../../../../shared/wire/nativeCoin.ts";
import { balanceOf } from "../chain/readBalances.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";
import { useExpectedBalances } from "./useExpectedBalances.ts";

/** How much native coin is missing for what `needed` tells from the network's price; null when there is enough, or when it is not known. */
export function useNativeShortage(
  owner: Address | null,
  needed: ((maxFeePerGas: bigint) => bigint) | null,
): bigint | null {
  const { client } = useChain();
  const balances = useExpectedBalances(owner);
  const fees = useQuery({
    queryKey: [...keys.state(), "fees"],
    queryFn: () => client.estimateFeesPerGas({ type: "eip1559" }),
    networkMode: "always",
    retry: 1,
  });
  const has = balances.data && balanceOf(balances.data, nativeCoin)?.amount;
  if (needed === null || has === undefined || has === null || !fees.data) return null;
  const missing = needed(fees.data.maxFeePerGas) - has;
  return missing > 0n ? missing : null;
}
