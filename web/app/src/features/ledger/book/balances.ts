import type { Address } from "viem";
import { changeOf } from "./buildEntries.ts";
import type { Entry, Transfer } from "./Entry.ts";

/** What an account had of a coin before the first block that was read, and what it has in the last. Null: not told. */
export interface Ends {
  opening: bigint | null;
  closing: bigint | null;
}

/** By the coin's lower-case address. */
export type EndsByCoin = ReadonlyMap<string, Ends>;

/** The coins whose transfers lead from what was had to what is had. Of another one a running balance would be wrong. */
export function soundCoins(transfers: readonly Transfer[], ends: EndsByCoin, viewer: Address): Set<string> {
  const sums = new Map<string, bigint>();
  for (const transfer of transfers) {
    const coin = transfer.token.toLowerCase();
    sums.set(coin, (sums.get(coin) ?? 0n) + changeOf(transfer, viewer));
  }
  const isSound = ([coin, { opening, closing }]: [string, Ends]) =>
    closing !== null && (opening ?? 0n) + (sums.get(coin) ?? 0n) === closing;
  return new Set([...ends].filter(isSound).map(([coin]) => coin));
}

/**
 * What the account had of the coin after each entry, by the entry's id: for sound coins only.
 * @param entries all of them, in the order of the chain
 */
export function runningBalances(
  entries: readonly Entry[],
  ends: EndsByCoin,
  sound: ReadonlySet<string>,
): Map<string, bigint> {
  const now = new Map([...ends].map(([coin, { opening }]) => [coin, opening ?? 0n]));
  const after = new Map<string, bigint>();
  for (const { id, token, change } of entries) {
    const coin = token.toLowerCase();
    const before = now.get(coin);
    if (before === undefined || !sound.has(coin)) continue;
    now.set(coin, before + change);
    after.set(id, before + change);
  }
  return after;
}
