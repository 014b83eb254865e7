import type { Hex } from "viem";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { linkSchemas } from "../../../../shared/links/link.ts";
import type { Envelope } from "../../../../shared/sealed/envelope.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { unsealUnnamed } from "../../../../shared/sealed/unseal.ts";
import { decodeDocument } from "../../../../shared/wire/canonicalDocument.ts";
import type { Documents } from "../documents/Documents.ts";
import { type OfferPlace, offerLocator } from "./offerLocator.ts";
import type { SignedOffer } from "./SignedOffer.ts";

/** Older offers are void anyhow, and a spiteful other side could raise the epoch without end. */
const EPOCHS_SHOWN = 4;

export interface StoredOffers {
  /** As they were found: their signatures are still to be checked. */
  offers: SignedOffer[];
  /** False when the store did not answer, so that only this device's were found. */
  isComplete: boolean;
}

/** The offers about a trade that this account made, and those that the other side left for it. */
export async function readOffers(
  documents: Pick<Documents, "envelopes">,
  reader: Reader,
  otherKey: Hex | null,
  { trade, epoch }: { trade: Hex; epoch: number },
): Promise<StoredOffers> {
  const makers = otherKey ? [reader.publicKey, otherKey] : [reader.publicKey];
  const epochs = Array.from({ length: Math.min(epoch + 1, EPOCHS_SHOWN) }, (_, back) => epoch - back);
  const places = makers.flatMap((maker) => epochs.map((one) => ({ trade, epoch: one, maker })));
  return readOffersAt(documents, reader, places);
}

/** The offers that their makers left at these places. */
export async function readOffersAt(
  documents: Pick<Documents, "envelopes">,
  reader: Reader,
  places: readonly OfferPlace[],
): Promise<StoredOffers> {
  const found = await Promise.all(
    places.map(async (place): Promise<StoredOffers> => {
      const locator = offerLocator(await reader.agree(place.maker), place);
      const { offers, isComplete } = await readAt(documents, reader, locator);
      return { offers: offers.filter(({ trade }) => trade === place.trade), isComplete };
    }),
  );
  return {
    offers: found.flatMap(({ offers }) => offers),
    isComplete: found.every(({ isComplete }) => isComplete),
  };
}

async function readAt(
  documents: Pick<Documents, "envelopes">,
  reader: Reader,
  locator: Hex,
): Promise<StoredOffers> {
  const offers: SignedOffer[] = [];
  try {
    for await (const load of documents.envelopes(locator)) {
      const offer = await opened(reader, load);
      if (offer) offers.push(offer);
    }
    return { offers, isComplete: true };
  } catch (error) {
    if (error instanceof ParleyError) return { offers, isComplete: false };
    throw error;
  }
}

/** Null for what is no offer to this reader: one bad entry does not hide the others. */
async function opened(reader: Reader, load: () => Promise<Envelope>): Promise<SignedOffer | null> {
  try {
    const plain = await unsealUnnamed(await load(), reader);
    return decodeDocument(linkSchemas.offer, plain, "linkForged");
  } catch (error) {
    if (error instanceof ParleyError) return null;
    throw error;
  }
}
