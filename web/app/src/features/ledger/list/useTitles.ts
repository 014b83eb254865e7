import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Hex } from "viem";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useReader } from "../../../lib/documents/useReader.ts";
import { sealedQuery } from "../../../lib/documents/useSealed.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { readAgreement } from "../../../lib/trade/readAgreement.ts";
import { subjectOf } from "../../../lib/trade/subjectOf.ts";
import type { Entry } from "../book/Entry.ts";

/** So many agreements are opened to look for words in them. The last ones: more would keep the device busy. */
const mostTitles = 300;

export type Titles = ReadonlyMap<Hex, string>;

/** What the trades of these entries are about, as far as it can be read here. */
export function useTitles(entries: readonly Entry[]): Titles {
  const { chainId, escrow } = useChain().config;
  const documents = useDocuments();
  const reader = useReader();
  const trades = useMemo(() => {
    const own = new Map(entries.flatMap(({ trade }) => (trade ? [[trade.id, trade] as const] : [])));
    return [...own.values()].slice(-mostTitles);
  }, [entries]);
  const combine = useCallback(
    (results: UseQueryResult<Uint8Array<ArrayBuffer>>[]): Titles =>
      new Map(
        trades.flatMap(({ id, terms }, at) => {
          const bytes = results[at]?.data;
          const title = bytes && subjectOf(readAgreement(bytes, terms, { chainId, escrow }));
          return title ? [[id, title] as const] : [];
        }),
      ),
    [trades, chainId, escrow],
  );
  return useQueries({
    queries: trades.map(({ terms }) => ({
      ...sealedQuery(documents, terms.agreement, reader ?? null, null),
      enabled: reader !== undefined,
    })),
    combine,
  });
}
