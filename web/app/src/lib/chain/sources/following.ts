import type { Hex } from "viem";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";

/** Nodes bound the length of a filter. */
const PORTION = 100;

/** What the logs of certain events name first: the ids by which other logs are found. */
export function secondTopics(logs: readonly ChainLog[], events: readonly Hex[]): Hex[] {
  const chosen = logs.filter(({ topics }) => events.includes(topics[0] as Hex));
  return [...new Set(chosen.map(({ topics }) => topics[1] as Hex))];
}

/** Asks for many ids in portions, side by side. */
export async function inPortions(
  items: readonly Hex[],
  read: (some: Hex[]) => Promise<ChainLog[]>,
): Promise<ChainLog[]> {
  const portions = Array.from({ length: Math.ceil(items.length / PORTION) }, (_, at) =>
    items.slice(at * PORTION, (at + 1) * PORTION),
  );
  return (await Promise.all(portions.map(read))).flat();
}
