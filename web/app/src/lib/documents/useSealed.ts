import { useQuery } from "@tanstack/react-query";
import type { Hex } from "viem";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { keys } from "../query/keys.ts";
import type { Documents } from "./Documents.ts";
import { useDocuments } from "./DocumentsContext.ts";
import { openSealed } from "./openSealed.ts";
import { useReader } from "./useReader.ts";

type Key = Uint8Array<ArrayBuffer>;

/** One sealed document, for this reader. */
export function sealedQuery(documents: Documents, document: Hex, reader: Reader | null, linkKey: Key | null) {
  return {
    queryKey: [...keys.document(document), reader?.publicKey ?? null, linkKey !== null],
    queryFn: async () => {
      // Brings a curve along, which nobody needs who has nothing sealed to read.
      const { unsealByReader, unsealWithKey } = await import("../../../../shared/sealed/unseal.ts");
      if (linkKey) {
        return openSealed(documents, document, (envelope) => unsealWithKey(envelope, linkKey, document));
      }
      if (!reader) throw new ParleyError("sealedForOthers");
      return openSealed(documents, document, (envelope) => unsealByReader(envelope, reader, document));
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always" as const,
    retry: 1,
  };
}

/**
 * The plain text of a sealed document that the chain names by its hash: read with the account's encryption key, or with
 * the key that a link carried. `error` has a code: missing, swapped, for others, relay down.
 */
export function useSealed(document: Hex | null, linkKey: Key | null = null) {
  const documents = useDocuments();
  const reader = useReader();
  return useQuery({
    ...sealedQuery(documents, document ?? "0x", reader ?? null, linkKey),
    enabled: document !== null && (linkKey !== null || reader !== undefined),
  });
}
