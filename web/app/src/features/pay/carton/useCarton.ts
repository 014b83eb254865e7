import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useReader } from "../../../lib/documents/useReader.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { type CartonReading, openCarton } from "./CartonRequest.ts";
import { CartonStore } from "./CartonStore.ts";

export interface Carton {
  store: CartonStore;
  /** Undefined while they are being opened. */
  readings: readonly CartonReading[] | undefined;
  /** Opens and checks all of it anew. */
  reopen: () => Promise<readonly CartonReading[]>;
}

/** The requests that this account put aside on this device, to pay them together. */
export function useCarton(account: Account): Carton {
  const chain = useChain();
  const documents = useDocuments();
  const queries = useQueryClient();
  const reader = useReader();
  const store = useMemo(
    () => new CartonStore(chain.config.chainId, account.address),
    [chain.config.chainId, account.address],
  );
  const { data, refetch } = useQuery({
    queryKey: ["carton", account.address, reader?.publicKey ?? null],
    queryFn: () => openCarton(store.read(), { chain, documents, queries, account, reader: reader ?? null }),
    enabled: reader !== undefined,
    networkMode: "always",
  });
  return { store, readings: data, reopen: async () => (await refetch({ throwOnError: true })).data ?? [] };
}
