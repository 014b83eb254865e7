import { useQuery } from "@tanstack/react-query";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { reasonsFor } from "../../../../shared/court/reasonsFor.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { keys } from "../query/keys.ts";

/** The written reasons of a hearing's vote, checked against the hash that the vote put on the chain. */
export function useReasons(hearing: Pick<Hearing, "id" | "vote">) {
  const documents = useDocuments();
  const { vote } = hearing;
  return useQuery({
    queryKey: [...keys.document(vote?.reason ?? "0x"), "reasons"],
    queryFn: async () => reasonsFor(hearing, await documents.load(vote?.reason ?? "0x")),
    enabled: vote !== null,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
}
