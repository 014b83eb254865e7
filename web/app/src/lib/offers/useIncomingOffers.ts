import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { judgeOffer } from "../../../../shared/negotiation/judgeOffer.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { useNow } from "../query/useNow.ts";
import type { SignedOffer } from "./SignedOffer.ts";
import { useOfferBox } from "./useOfferBox.ts";

/** An offer to settle that the other side made and the viewer may accept. */
export interface IncomingOffer {
  trade: ListedTrade;
  offer: SignedOffer;
}

const LOOK_AGAIN = 30_000;

/** The offers of others that wait for this account, the first to expire on top. Undefined while it is not known yet. */
export function useIncomingOffers(viewer: Address): IncomingOffer[] | undefined {
  const { client } = useChain();
  const now = useNow();
  const { trades, epochs, reader, documents, place, box } = useOfferBox(viewer);
  const { data: offers } = useQuery({
    queryKey: [...keys.incomingOffers(viewer), epochs],
    queryFn: async () => {
      if (!reader || !trades) return [];
      // Home stands before any of this is needed.
      const [{ incomingOffers }, { isSignedBySigner }] = await Promise.all([
        import("./incomingOffers.ts"),
        import("./isSignedBySigner.ts"),
      ]);
      return incomingOffers(trades, {
        ...box(reader),
        ...{ documents, reader, place },
        isSigned: (offer) => isSignedBySigner(client, offer),
      });
    },
    enabled: trades !== undefined && reader !== undefined,
    refetchInterval: LOOK_AGAIN,
    networkMode: "always",
    retry: false,
    placeholderData: (before, query) => (query?.queryKey[2] === viewer ? before : undefined),
  });
  return useMemo(() => {
    if (!offers || !trades || now === null) return undefined;
    const open = offers.flatMap((offer): IncomingOffer[] => {
      const trade = trades.find(({ id }) => id === offer.trade);
      return trade && judgeOffer(offer, trade, now) === "open" ? [{ trade, offer }] : [];
    });
    return open.sort((a, b) => a.offer.expiresAt - b.offer.expiresAt);
  }, [offers, trades, now]);
}
