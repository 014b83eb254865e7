import type { Hex } from "viem";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { linkSchemas } from "../../../../shared/links/link.ts";
import type { Envelope } from "../../../../shared/sealed/envelope.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { unsealUnnamed } from "../../../../shared/sealed/unseal.ts";
import { decodeDocument } from "../../../../shared/wire/canonicalDocument.ts";
import type { Documents } from "../documents/Documents.ts";
import { offerLocator } from "./offerLocator.ts";
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
  const found = await Promise.all(
    makers.flatMap((maker) =>
      epochs.map(async (one) => {
        const locator = offerLocator(await reader.agree(maker), { trade, epoch: one, maker });
        return readAt(documents, reader, locator);
      }),
    ),
  );
  return {
    offers: found.flatMap(({ offers }) => offers).filter((offer) => offer.trade === trade),
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
