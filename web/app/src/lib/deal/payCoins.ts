import { type Token, tokenKey } from "../../../../shared/money/token.ts";
import { nativeCoin } from "../../../../shared/wire/nativeCoin.ts";
import type { ChainConfig, PayMethod } from "../chain/config.ts";

/** A coin that a payment may be made in. */
export interface PayCoin extends Token {
  name: string;
  /** How it can be pulled; empty for the native coin, which is sent along. */
  methods: readonly PayMethod[];
}

/** The coins of the configuration, the chain's own last. */
export function payCoins({ chainId, coins, native }: ChainConfig): PayCoin[] {
  return [
    ...coins.map((coin) => ({ ...coin, chainId })),
    { ...native, chainId, address: nativeCoin, methods: [] },
  ];
}

/** The coin with this key, or the first one: a form always has a coin. */
export function chosenCoin<Coin extends Token>(coins: readonly Coin[], key: string | null): Coin {
  const coin = coins.find((one) => tokenKey(one) === key) ?? coins[0];
  if (!coin) throw new Error("a chain has at least its own coin");
  return coin;
}
