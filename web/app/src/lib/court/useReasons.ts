import { useQuery } from "@tanstack/react-query";
import type { Vote } from "../../../../shared/court/hearing.ts";
import { reasonsFor } from "../../../../shared/court/reasonsFor.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { keys } from "../query/keys.ts";

/** The written reasons of a vote, checked against the hash that it put on the chain. */
export function useReasons(disputeId: bigint, vote: Vote) {
  const documents = useDocuments();
  return useQuery({
    queryKey: [...keys.document(vote.reason), "reasons"],
    queryFn: async () => reasonsFor(disputeId, vote, await documents.load(vote.reason)),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
}
