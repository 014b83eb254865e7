import { type Hex, sha256 } from "viem";
import { type Profile, profileSchema } from "../../../../../shared/court/courtDocuments.ts";
import { encodeDocument } from "../../../../../shared/wire/canonicalDocument.ts";
import type { Documents } from "../../../lib/documents/Documents.ts";

/** Stores a profile where everybody can read it, and gives the hash that goes on the chain. */
export async function saveProfile(documents: Pick<Documents, "savePublic">, profile: Profile): Promise<Hex> {
  const bytes = encodeDocument(profileSchema, profile);
  await documents.savePublic(bytes);
  return sha256(bytes);
}
