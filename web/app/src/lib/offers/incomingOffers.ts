import type { AgreementPlace } from "../../../../shared/agreement/agreement.ts";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { otherSide, sideOf } from "../../../../shared/escrow/side.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { DocumentError } from "../documents/DocumentError.ts";
import type { Documents } from "../documents/Documents.ts";
import type { AgreementReading } from "../trade/AgreementReading.ts";
import { genuineOffers } from "./genuineOffers.ts";
import { otherKey } from "./otherKey.ts";
import { readOffersAt } from "./readOffers.ts";
import type { SignedOffer } from "./SignedOffer.ts";

interface Inbox {
  documents: Pick<Documents, "envelopes">;
  reader: Reader;
  viewer: ListedTrade["terms"]["buyer"];
  place: AgreementPlace;
  readAgreement: (terms: Terms) => Promise<AgreementReading>;
  isSigned: (offer: SignedOffer) => Promise<boolean>;
}

/**
 * What the other sides of these trades signed and left for the viewer. Throws `relayUnreachable` rather than tell of some as if it were
 * all. A trade whose agreement names no key of the other side, or cannot be read here, has none: its offers come as links.
 */
export async function incomingOffers(trades: readonly ListedTrade[], inbox: Inbox): Promise<SignedOffer[]> {
  const found = await Promise.all(trades.map((trade) => offersFor(trade, inbox)));
  return found.flat();
}

async function offersFor({ id, epoch, terms }: ListedTrade, inbox: Inbox): Promise<SignedOffer[]> {
  const { documents, reader, viewer, place, isSigned } = inbox;
  const side = sideOf(terms, viewer);
  const maker = side && otherKey({ agreement: await inbox.readAgreement(terms), side });
  if (!maker) return [];
  const { offers, isComplete } = await readOffersAt(documents, reader, [{ trade: id, epoch, maker }]);
  if (!isComplete) throw new DocumentError("relayUnreachable");
  const genuine = await genuineOffers(offers, { terms, place, isSigned });
  return genuine.filter(({ by }) => by === otherSide(side)).map(({ offer }) => offer);
}
