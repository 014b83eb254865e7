import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { keys } from "../query/keys.ts";
import type { EvidenceReading } from "./EvidenceReading.ts";
import { type EvidenceClaim, readEvidence, unreadEvidence } from "./readEvidence.ts";

/** A piece of evidence, its hash checked at each reading. */
export function useEvidence(claim: EvidenceClaim): { reading: EvidenceReading; retry: () => void } {
  const documents = useDocuments();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [...keys.document(claim.hash), "public"],
    queryFn: () => documents.load(claim.hash),
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
  const { hash, sender, trade, agreement } = claim;
  const reading = useMemo((): EvidenceReading => {
    if (data) return readEvidence({ hash, sender, trade, agreement }, data);
    return error && !isFetching ? unreadEvidence(error) : { state: "reading" };
  }, [data, error, isFetching, hash, sender, trade, agreement]);
  return { reading, retry: () => void refetch() };
}
