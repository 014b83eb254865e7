import type { Side } from "../escrow/side.ts";
import type { OfferTerms } from "./judgeOffer.ts";

/** An offer whose signature proved to be a party's. */
export interface Offered {
  by: Side;
  offer: OfferTerms;
  /** When its maker says it was sent, Unix seconds; null where no message carried it. */
  at: number | null;
}
