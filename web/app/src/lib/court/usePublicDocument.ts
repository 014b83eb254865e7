import { useQuery } from "@tanstack/react-query";
import { type Hex, zeroHash } from "viem";
import type * as z from "zod/mini";
import { decodeDocument } from "../../../../shared/wire/canonicalDocument.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { keys } from "../query/keys.ts";

/** A document of the court that everybody may read, such as a profile; null where the chain names none. */
export function usePublicDocument<Schema extends z.ZodMiniType>(hash: Hex | null, schema: Schema) {
  const documents = useDocuments();
  const isNamed = hash !== null && hash !== zeroHash;
  return useQuery({
    queryKey: [...keys.document(hash ?? zeroHash), "court"],
    queryFn: async (): Promise<z.output<Schema>> =>
      decodeDocument(schema, await documents.load(hash as Hex), "courtDocumentMalformed"),
    enabled: isNamed,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
}
