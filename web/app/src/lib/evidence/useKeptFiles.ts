import { useQueries } from "@tanstack/react-query";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { loadFile } from "../talk/files/loadFile.ts";
import type { FileReference } from "../talk/files/sealFile.ts";
import type { ChosenFile } from "./ChosenFile.ts";
import type { KeptFiles } from "./useEvidenceDraft.ts";

/** Files that a draft only names: fetched, opened and checked for as long as its form is there. */
export function useKeptFiles(
  named: readonly FileReference[],
  setNamed: (left: FileReference[]) => void,
): KeptFiles {
  const documents = useDocuments();
  const read = useQueries({
    queries: named.map((file) => ({
      queryKey: ["draftFile", file.blob, file.key, file.hash],
      queryFn: () => loadFile(documents, file),
      networkMode: "always" as const,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      retry: 1,
    })),
  });
  return {
    files: named.flatMap(({ name, type, size, hash }, place): ChosenFile[] => {
      const bytes = read[place]?.data;
      return bytes ? [{ name, type, size, bytes, sha256: `0x${hash}` }] : [];
    }),
    refused: named.flatMap(({ name }, place) => {
      const error = read[place]?.error;
      return error ? [{ name, error }] : [];
    }),
    reading: read.some(({ isPending }) => isPending),
    remove: (gone) => setNamed(named.filter(({ hash }) => gone !== `0x${hash}`)),
  };
}
