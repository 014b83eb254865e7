import type { AgreementPlace } from "../../../../shared/agreement/agreement.ts";
import { sideOf } from "../../../../shared/escrow/side.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { KnownOffer, SignedOffer } from "./SignedOffer.ts";

interface Checks {
  terms: Terms;
  place: AgreementPlace;
  isSigned: (offer: SignedOffer) => Promise<boolean>;
}

/** The offers among `offers` that a party of this trade really signed for this place, each once, the newest expiry first. */
export async function genuineOffers(
  offers: readonly SignedOffer[],
  { terms, place, isSigned }: Checks,
): Promise<KnownOffer[]> {
  const once = [...new Map(offers.map((offer) => [offer.signature, offer])).values()];
  const checked = await Promise.all(
    once.map(async (offer): Promise<KnownOffer | null> => {
      const by = sideOf(terms, offer.signer);
      const isHere = offer.chainId === place.chainId && sameAddress(offer.escrow, place.escrow);
      return by && isHere && (await isSigned(offer)) ? { by, offer } : null;
    }),
  );
  return checked
    .filter((known) => known !== null)
    .sort((a, b) => b.offer.epoch - a.offer.epoch || b.offer.expiresAt - a.offer.expiresAt);
}
