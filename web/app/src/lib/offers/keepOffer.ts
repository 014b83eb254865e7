import type { Hex } from "viem";
import { linkSchemas } from "../../../../shared/links/link.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { seal } from "../../../../shared/sealed/seal.ts";
import { encodeDocument } from "../../../../shared/wire/canonicalDocument.ts";
import type { Documents, Saved } from "../documents/Documents.ts";
import { offerLocator } from "./offerLocator.ts";
import type { SignedOffer } from "./SignedOffer.ts";

/** Keeps an offer for its maker, and where the other side's key is known leaves it where that side looks for it. */
export async function keepOffer(
  documents: Pick<Documents, "saveSealed">,
  maker: Reader,
  otherKey: Hex | null,
  offer: SignedOffer,
): Promise<Saved> {
  const plain = encodeDocument(linkSchemas.offer, offer);
  const readers = otherKey ? [maker.publicKey, otherKey] : [maker.publicKey];
  const saved = await Promise.all(
    readers.map(async (reader) => {
      const place = { trade: offer.trade, epoch: offer.epoch, maker: maker.publicKey };
      const locator = offerLocator(await maker.agree(reader), place);
      return documents.saveSealed({ ...(await seal(plain, [reader])), plainHash: locator });
    }),
  );
  return saved.includes("queued") ? "queued" : "stored";
}
