import { isBeforeCase, isInCase } from "../escrow/status.ts";
import type { Trade } from "../escrow/trade.ts";

/** What of a signed offer decides whether the contract takes it. */
export interface OfferTerms {
  /** What was held when it was signed, and the buyer's part of it, in the coin's base units. */
  held: bigint;
  toBuyer: bigint;
  /** Last instant at which it is in time, Unix seconds. */
  expiresAt: number;
  epoch: number;
}

export type OfferState =
  | "open"
  /** Nothing settles any more: the money is out, or a ruling is recorded. */
  | "over"
  /** It is about another amount than is held now: part was released or refunded since. */
  | "stale"
  /** Offers were revoked since, or the case moved on. */
  | "revoked"
  | "expired";

/** Whether the contract would still take a genuine offer. Acting exactly at the expiry is in time. */
export function judgeOffer(offer: OfferTerms, trade: Trade, now: number): OfferState {
  if (!isBeforeCase(trade.status) && !isInCase(trade.status)) return "over";
  if (offer.epoch !== trade.epoch) return "revoked";
  if (offer.held !== trade.held) return "stale";
  return now > offer.expiresAt ? "expired" : "open";
}
