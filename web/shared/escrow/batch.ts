import type { Address, Hex } from "viem";
import type { Side } from "./side.ts";
import type { Terms } from "./terms.ts";

/** Trades that one call of a batch can take: what they share travels once. */
export interface Batch<T extends { terms: Terms }> {
  token: Address;
  policy: Hex;
  members: readonly [T, ...T[]];
}

/** By coin and policy, in the order of each batch's first member. */
export function batchesOf<T extends { terms: Terms }>(all: readonly T[]): Batch<T>[] {
  const batches = new Map<string, Batch<T>>();
  for (const one of all) {
    const { token, policy } = one.terms;
    const key = `${token.toLowerCase()} ${policy}`;
    const members = batches.get(key)?.members;
    batches.set(key, { token, policy, members: members ? [...members, one] : [one] });
  }
  return [...batches.values()];
}

/** A trade as the contract takes it in a batch: what tells it from the others, and its party on one side. */
export function batchItem({ amount, deliverBy, agreement, ...parties }: Terms, side: Side) {
  return { party: parties[side], amount, deliverBy, agreement };
}
