import type { Address } from "viem";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import type { Stack } from "./Stack.ts";

export interface JourneyCoin {
  address: Address;
  symbol: string;
  decimals: number;
}

/** A coin of the local chain, by name, since two share a symbol. */
export function coinNamed(stack: Stack, name: string): JourneyCoin {
  const { native, coins } = stack.config;
  if (name === native.name) return { address: nativeCoin, ...native };
  const coin = coins.find((one) => one.name === name);
  if (!coin) throw new Error(`The local chain has no coin named ${name}.`);
  return coin;
}
