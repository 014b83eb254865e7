import { BlobStore } from "./BlobStore.ts";
import { openDocumentShelf } from "./DocumentShelf.ts";
import { Documents } from "./Documents.ts";

/** Puts the parts together: called once, by the composition root. */
export async function openDocuments(relayUrl: string): Promise<Documents> {
  return new Documents(
    await openDocumentShelf("parley-documents"),
    new BlobStore(relayUrl),
    new BlobStore(location.origin),
  );
}
