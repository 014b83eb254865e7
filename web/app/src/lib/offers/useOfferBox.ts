import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import { mostPlaces } from "../../../../shared/reminders/mostPlaces.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { useReader } from "../documents/useReader.ts";
import { sealedQuery } from "../documents/useSealed.ts";
import { useChain } from "../query/useChain.ts";
import { useTradeList } from "../record/useTradeList.ts";
import { readAgreement, unreadAgreement } from "../trade/readAgreement.ts";
import type { OfferBox } from "./offerPlaces.ts";

/** The open trades that may have offers for this account, those that changed last first, and what it takes to find where. */
export function useOfferBox(viewer: Address) {
  const { config } = useChain();
  const documents = useDocuments();
  const queries = useQueryClient();
  const reader = useReader();
  const { data: rows } = useTradeList(viewer, "open");
  const trades = useMemo(() => rows?.trades.slice(0, mostPlaces), [rows]);
  const place = { chainId: config.chainId, escrow: config.escrow };
  const box = (by: Reader): OfferBox => ({
    viewer,
    readAgreement: (terms) =>
      queries.fetchQuery(sealedQuery(documents, terms.agreement, by, null)).then(
        (bytes) => readAgreement(bytes, terms, place),
        (error) => unreadAgreement(error),
      ),
  });
  // Where they lie moves with the epoch.
  const epochs = trades?.map(({ id, epoch }) => `${id}:${epoch}`) ?? [];
  return { trades, epochs, reader, documents, place, box };
}
