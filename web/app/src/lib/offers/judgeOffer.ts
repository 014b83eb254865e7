import { isBeforeCase, isInCase } from "../../../../shared/escrow/status.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import type { SignedOffer } from "./SignedOffer.ts";

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
export function judgeOffer(offer: SignedOffer, trade: Trade, now: number): OfferState {
  if (!isBeforeCase(trade.status) && !isInCase(trade.status)) return "over";
  if (offer.epoch !== trade.epoch) return "revoked";
  if (offer.held !== trade.held) return "stale";
  return now > offer.expiresAt ? "expired" : "open";
}
