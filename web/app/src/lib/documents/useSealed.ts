import { useQuery } from "@tanstack/react-query";
import type { Hex } from "viem";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { keys } from "../query/keys.ts";
import { useDocuments } from "./DocumentsContext.ts";
import { openSealed } from "./openSealed.ts";
import { useReader } from "./useReader.ts";

/**
 * The plain text of a sealed document that the chain names by its hash: read with the account's encryption key, or with
 * the key that a link carried. `error` has a code: missing, swapped, for others, relay down.
 */
export function useSealed(document: Hex | null, linkKey: Uint8Array<ArrayBuffer> | null = null) {
  const documents = useDocuments();
  const reader = useReader();
  return useQuery({
    queryKey: [...keys.document(document ?? "0x"), reader?.publicKey ?? null, linkKey !== null],
    queryFn: async () => {
      const hash = document as Hex;
      // Brings a curve along, which nobody needs who has nothing sealed to read.
      const { unsealByReader, unsealWithKey } = await import("../../../../shared/sealed/unseal.ts");
      if (linkKey) return openSealed(documents, hash, (envelope) => unsealWithKey(envelope, linkKey, hash));
      if (!reader) throw new ParleyError("sealedForOthers");
      return openSealed(documents, hash, (envelope) => unsealByReader(envelope, reader, hash));
    },
    enabled: document !== null && (linkKey !== null || reader !== undefined),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
}
