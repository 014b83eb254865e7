import { checkStoredFile } from "../../../../shared/evidence/checkFile.ts";
import type { EvidenceFile } from "../../../../shared/evidence/evidence.ts";
import type { Documents } from "../documents/Documents.ts";
import { keys } from "../query/keys.ts";

/** A file of a piece of evidence: the very bytes that its description names, of the kind it names, or an error. */
export const evidenceFileQuery = (documents: Documents, file: EvidenceFile) => ({
  queryKey: [...keys.document(file.sha256), "file", file.type, file.size],
  queryFn: async () => {
    const bytes = await documents.load(file.sha256);
    checkStoredFile(file, bytes);
    return bytes;
  },
});
