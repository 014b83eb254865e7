import type { Side } from "../escrow/side.ts";
import type { Trade } from "../escrow/trade.ts";
import type { Offered } from "./Offered.ts";
import { type OfferOutcome, offerOutcome } from "./offerOutcome.ts";

/** "superseded": its maker offered something newer, and yet the contract takes this one until it ends or is revoked. */
export type Standing = OfferOutcome | "superseded";

export type Judged<T extends Offered> = T & { standing: Standing };

/**
 * The offers of a trade, the oldest first, with what each is now. Of each side's open offers one stands and the others are
 * superseded.
 */
export function offerHistory<T extends Offered>(
  offers: readonly T[],
  trade: Trade,
  now: number,
): Judged<T>[] {
  const judged = offers.map((one) => ({ ...one, standing: offerOutcome(one.offer, trade, now) as Standing }));
  const standing = new Set([newestOf(judged, "buyer"), newestOf(judged, "seller")]);
  return inOrder(judged).map((one) =>
    one.standing === "open" && !standing.has(one) ? { ...one, standing: "superseded" } : one,
  );
}

/** The one open offer that stands for a side. */
export function standingOffer<T extends Offered>(
  history: readonly Judged<T>[],
  side: Side,
): Judged<T> | null {
  return history.find((one) => one.by === side && one.standing === "open") ?? null;
}

const newestOf = <T extends Offered>(offers: readonly Judged<T>[], side: Side) =>
  inOrder(offers.filter((one) => one.by === side && one.standing === "open")).at(-1);

/** By when they were sent; where that is not known of all of them, by when they end: one rule for all, or the order could turn in a circle. */
function inOrder<T extends Offered>(offers: readonly T[]): T[] {
  const isDated = offers.every(({ at }) => at !== null);
  const timeOf = ({ at, offer }: T) => (isDated ? (at ?? 0) : offer.expiresAt);
  return [...offers].sort((one, other) => one.offer.epoch - other.offer.epoch || timeOf(one) - timeOf(other));
}
