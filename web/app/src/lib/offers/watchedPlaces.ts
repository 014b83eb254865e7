import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import type { WatchedPlace } from "../../../../shared/reminders/pushSubscription.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { DocumentError } from "../documents/DocumentError.ts";
import { offerLocator } from "./offerLocator.ts";
import { type OfferBox, offerPlaces } from "./offerPlaces.ts";

/**
 * What the record is to watch in the document store, that the viewer be told of offers: places, which tell neither what is
 * offered nor let anybody read it. Throws `relayUnreachable` while an agreement cannot be read, rather than tell of some as if it were all.
 */
export async function watchedPlaces(
  trades: readonly ListedTrade[],
  { reader, viewer, readAgreement }: OfferBox & { reader: Reader },
): Promise<WatchedPlace[]> {
  const found = await offerPlaces(trades, {
    viewer,
    async readAgreement(terms) {
      const reading = await readAgreement(terms);
      const isUnreached = reading.state === "unread" && reading.reason === "unreachable";
      if (isUnreached) throw new DocumentError("relayUnreachable");
      return reading;
    },
  });
  return Promise.all(
    found.map(async ({ at }) => {
      return { place: offerLocator(await reader.agree(at.maker), at), path: `/trade/${at.trade}` };
    }),
  );
}
