import { type Address, isAddressEqual } from "viem";
import { listedCoins } from "../../../lib/chain/listedCoins.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { useChain } from "../../../lib/query/useChain.ts";

/** A coin of the configuration; null for any other, which could call itself whatever it likes. */
export function useListedCoin(token: Address): CoinView | null {
  const { config } = useChain();
  return listedCoins(config).find(({ address }) => isAddressEqual(address, token)) ?? null;
}
