import type { Abi } from "viem";

/** What can be called at one address whose code comes from several contracts: every item once. */
export function mergeAbis(...abis: readonly Abi[]): Abi {
  const items = new Map(abis.flat().map((item) => [JSON.stringify(item), item]));
  return [...items.values()].filter(({ type }) => type !== "constructor" && type !== "fallback");
}
