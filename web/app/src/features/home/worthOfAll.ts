import type { Balance } from "../../lib/chain/readBalances.ts";
import { inHundredths, type Rate } from "../../lib/money/Rate.ts";

export interface Worth {
  hundredths: bigint;
  /** When the oldest of the rates was given. */
  ratedAt: number;
  /** Coins that are had but have no rate, and are not counted. */
  unrated: number;
}

/** What all balances come to. Null when none of them has a rate. */
export function worthOfAll(balances: readonly Balance[], rates: ReadonlyMap<string, Rate>): Worth | null {
  const had = balances.filter(({ amount }) => amount !== null && amount > 0n);
  const rated = had.flatMap(({ token, amount, decimals }) => {
    const rate = rates.get(token.toLowerCase());
    return rate && amount !== null ? [{ worth: inHundredths(amount, decimals, rate), rate }] : [];
  });
  if (rated.length === 0) return null;
  return {
    hundredths: rated.reduce((sum, { worth }) => sum + worth, 0n),
    ratedAt: Math.min(...rated.map(({ rate }) => rate.updatedAt)),
    unrated: had.length - rated.length,
  };
}
