import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { useReader } from "../documents/useReader.ts";
import { sealedQuery } from "../documents/useSealed.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { useNow } from "../query/useNow.ts";
import { useTradeList } from "../record/useTradeList.ts";
import { readAgreement, unreadAgreement } from "../trade/readAgreement.ts";
import { judgeOffer } from "./judgeOffer.ts";
import type { SignedOffer } from "./SignedOffer.ts";

/** An offer to settle that the other side made and the viewer may accept. */
export interface IncomingOffer {
  trade: ListedTrade;
  offer: SignedOffer;
}

/** So many open trades are looked through, those that changed last first. */
const MOST_TRADES = 50;
const LOOK_AGAIN = 30_000;

/** The offers of others that wait for this account, the first to expire on top. Undefined while it is not known yet. */
export function useIncomingOffers(viewer: Address): IncomingOffer[] | undefined {
  const { client, config } = useChain();
  const documents = useDocuments();
  const queries = useQueryClient();
  const reader = useReader();
  const now = useNow();
  const { data: rows } = useTradeList(viewer, "open");
  const trades = useMemo(() => rows?.trades.slice(0, MOST_TRADES), [rows]);
  const places = trades?.map(({ id, epoch }) => `${id}:${epoch}`) ?? [];
  const { data: offers } = useQuery({
    queryKey: [...keys.incomingOffers(viewer), places],
    queryFn: async () => {
      if (!reader || !trades) return [];
      // Home stands before any of this is needed.
      const [{ incomingOffers }, { isSignedBySigner }] = await Promise.all([
        import("./incomingOffers.ts"),
        import("./isSignedBySigner.ts"),
      ]);
      const place = { chainId: config.chainId, escrow: config.escrow };
      return incomingOffers(trades, {
        ...{ documents, reader, viewer, place },
        isSigned: (offer) => isSignedBySigner(client, offer),
        readAgreement: (terms) =>
          queries.fetchQuery(sealedQuery(documents, terms.agreement, reader, null)).then(
            (bytes) => readAgreement(bytes, terms, place),
            (error) => unreadAgreement(error),
          ),
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
