import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { type Side, sideOf } from "../../../../shared/escrow/side.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import type { AgreementReading } from "../trade/AgreementReading.ts";
import type { OfferPlace } from "./offerLocator.ts";
import { otherKey } from "./otherKey.ts";

export interface OfferBox {
  viewer: ListedTrade["terms"]["buyer"];
  readAgreement: (terms: Terms) => Promise<AgreementReading>;
}

/** Where the other side of a trade leaves offers for the viewer. */
interface FoundPlace {
  trade: ListedTrade;
  /** The viewer's. */
  side: Side;
  at: OfferPlace;
}

/** A trade whose agreement names no key of the other side, or cannot be read here, has no place: its offers come as links. */
export async function offerPlaces(
  trades: readonly ListedTrade[],
  { viewer, readAgreement }: OfferBox,
): Promise<FoundPlace[]> {
  const found = await Promise.all(
    trades.map(async (trade): Promise<FoundPlace[]> => {
      const { id, epoch, terms } = trade;
      const side = sideOf(terms, viewer);
      const maker = side && otherKey({ agreement: await readAgreement(terms), side });
      return maker ? [{ trade, side, at: { trade: id, epoch, maker } }] : [];
    }),
  );
  return found.flat();
}
