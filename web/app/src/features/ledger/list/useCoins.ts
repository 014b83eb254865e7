import { useCallback, useMemo } from "react";
import type { Address } from "viem";
import { listedCoins } from "../../../lib/chain/listedCoins.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { useChain } from "../../../lib/query/useChain.ts";

/** The listed coin with this address; null for others, whose amounts only their own contract tells how to write. */
export type Coins = (token: Address) => CoinView | null;

export function useCoins(): Coins {
  const { config } = useChain();
  const listed = useMemo(
    () => new Map(listedCoins(config).map((coin) => [coin.address.toLowerCase(), coin])),
    [config],
  );
  return useCallback((token) => listed.get(token.toLowerCase()) ?? null, [listed]);
}
