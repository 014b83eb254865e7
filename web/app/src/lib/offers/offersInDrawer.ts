import type { Hex } from "viem";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { decodeLink, type LinkPlace } from "../../../../shared/links/decodeLink.ts";
import { openOfferDrawer } from "./OfferDrawer.ts";
import type { StoredOffers } from "./readOffers.ts";
import type { SignedOffer } from "./SignedOffer.ts";

/** The offers about a trade that are kept on this device only, for accounts without a key for documents. */
export async function offersInDrawer(trade: Hex, place: LinkPlace): Promise<StoredOffers> {
  const drawer = await openOfferDrawer();
  try {
    const links = (await drawer.codesOf(trade)).map((code) => offerIn(code, place));
    return { offers: links.filter((offer) => offer !== null), isComplete: true };
  } finally {
    drawer.close();
  }
}

function offerIn(code: string, place: LinkPlace): SignedOffer | null {
  try {
    const { kind, ...link } = decodeLink(code, place);
    return kind === "offer" ? (link as SignedOffer) : null;
  } catch (error) {
    if (error instanceof ParleyError) return null;
    throw error;
  }
}
