import type { Trade } from "../../../../../shared/escrow/trade.ts";
import type { SignedPlea } from "../../../lib/pleas/SignedPlea.ts";

const WEEK = 7 * 86_400;

/** A claim is good until it would be too late anyway; an answer also counts after its deadline, so it gets a week at least. */
export function pleaExpiry(word: SignedPlea["word"], { endsAt }: Pick<Trade, "endsAt">, now: number): number {
  return word === "claim" ? endsAt : Math.max(endsAt, now + WEEK);
}
