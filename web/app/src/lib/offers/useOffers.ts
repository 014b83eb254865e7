import { useQuery } from "@tanstack/react-query";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { useReader } from "../documents/useReader.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import type { TradeScene } from "../trade/TradeScene.ts";
import { genuineOffers } from "./genuineOffers.ts";
import { isSignedBySigner } from "./isSignedBySigner.ts";
import { offersInDrawer } from "./offersInDrawer.ts";
import { otherKey } from "./otherKey.ts";
import { readOffers } from "./readOffers.ts";
import type { SignedOffer } from "./SignedOffer.ts";

/** The other side's offers come without a link where both sides' keys are known. */
const LOOK_AGAIN = 15_000;

/** The offers about a trade that this account made or was made, their signatures checked. For parties only. */
export function useOffers(scene: Pick<TradeScene, "trade" | "agreement" | "side" | "viewer">) {
  const { client, config } = useChain();
  const documents = useDocuments();
  const reader = useReader();
  const { trade, side, viewer, agreement } = scene;
  const { id, epoch, terms } = trade;
  const theirs = otherKey(scene);
  const place = { chainId: config.chainId, escrow: config.escrow };
  return useQuery({
    queryKey: [...keys.offers(id), viewer, reader?.publicKey ?? null, theirs, epoch],
    queryFn: async () => {
      const stored = reader
        ? await readOffers(documents, reader, theirs, { trade: id, epoch })
        : await offersInDrawer(id, place);
      const isSigned = (offer: SignedOffer) => isSignedBySigner(client, offer);
      return {
        offers: await genuineOffers(stored.offers, { terms, place, isSigned }),
        isComplete: stored.isComplete,
      };
    },
    enabled: side !== null && reader !== undefined && agreement.state !== "reading",
    refetchInterval: trade.status === "Closed" ? false : LOOK_AGAIN,
    networkMode: "always",
    // Of the same reader and trade, while a new epoch or the other side's key is looked up.
    placeholderData: (before, query) =>
      query?.queryKey[1] === id && query.queryKey[2] === viewer ? before : undefined,
  });
}
