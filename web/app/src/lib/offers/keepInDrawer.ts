import { encodeLink } from "../../../../shared/links/encodeLink.ts";
import { openOfferDrawer } from "./OfferDrawer.ts";
import type { SignedOffer } from "./SignedOffer.ts";

/** Keeps an offer on this device only, for accounts without a key for documents. */
export async function keepInDrawer(offer: SignedOffer): Promise<"here"> {
  const drawer = await openOfferDrawer();
  try {
    await drawer.keep(offer.trade, offer.signer, encodeLink("offer", offer));
  } finally {
    drawer.close();
  }
  return "here";
}
