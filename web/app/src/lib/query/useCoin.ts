import { useQuery } from "@tanstack/react-query";
import { type Address, isAddressEqual } from "viem";
import { listedCoins } from "../chain/listedCoins.ts";
import { readCoin } from "../chain/readCoin.ts";
import type { CoinView } from "../money/CoinView.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";

/** What to call a coin and how to write its amounts. Undefined while a coin that is not listed is asked. */
export function useCoin(address: Address): CoinView | undefined {
  const chain = useChain();
  const listed = listedCoins(chain.config).find((coin) => isAddressEqual(coin.address, address));
  const { data } = useQuery({
    queryKey: keys.coin(address),
    queryFn: () => readCoin(chain, address),
    enabled: !listed,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return listed ?? data;
}
