import { useQuery } from "@tanstack/react-query";
import { checkStoredFile } from "../../../../shared/evidence/checkFile.ts";
import type { EvidenceFile } from "../../../../shared/evidence/evidence.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { keys } from "../query/keys.ts";

/** A file of a piece of evidence: the very bytes that its description names, of the kind it names, or an error. */
export function useEvidenceFile(file: EvidenceFile, wanted: boolean) {
  const documents = useDocuments();
  return useQuery({
    queryKey: [...keys.document(file.sha256), "file", file.type, file.size],
    queryFn: async () => {
      const bytes = await documents.load(file.sha256);
      checkStoredFile(file, bytes);
      return bytes;
    },
    enabled: wanted,
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
}
