import { judgeOffer } from "../../../../shared/negotiation/judgeOffer.ts";
import type { TradeScene } from "../trade/TradeScene.ts";
import type { KnownOffer } from "./SignedOffer.ts";

/** The viewer's own offers that the other side may still accept. */
export function ownOpenOffers(
  offers: readonly KnownOffer[],
  { trade, side, now }: Pick<TradeScene, "trade" | "side" | "now">,
): KnownOffer[] {
  return offers.filter(({ by, offer }) => by === side && judgeOffer(offer, trade, now) === "open");
}
