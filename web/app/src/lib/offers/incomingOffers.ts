import type { AgreementPlace } from "../../../../shared/agreement/agreement.ts";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { otherSide } from "../../../../shared/escrow/side.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { DocumentError } from "../documents/DocumentError.ts";
import type { Documents } from "../documents/Documents.ts";
import { genuineOffers } from "./genuineOffers.ts";
import { type OfferBox, offerPlaces } from "./offerPlaces.ts";
import { readOffersAt } from "./readOffers.ts";
import type { SignedOffer } from "./SignedOffer.ts";

interface Inbox extends OfferBox {
  documents: Pick<Documents, "envelopes">;
  reader: Reader;
  place: AgreementPlace;
  isSigned: (offer: SignedOffer) => Promise<boolean>;
}

/** What the other sides of these trades signed and left for the viewer. Throws `relayUnreachable` rather than tell of some as of all. */
export async function incomingOffers(trades: readonly ListedTrade[], inbox: Inbox): Promise<SignedOffer[]> {
  const { documents, reader, place, isSigned } = inbox;
  const places = await offerPlaces(trades, inbox);
  const found = await Promise.all(
    places.map(async ({ trade: { terms }, side, at }) => {
      const { offers, isComplete } = await readOffersAt(documents, reader, [at]);
      if (!isComplete) throw new DocumentError("relayUnreachable");
      const genuine = await genuineOffers(offers, { terms, place, isSigned });
      return genuine.filter(({ by }) => by === otherSide(side)).map(({ offer }) => offer);
    }),
  );
  return found.flat();
}
