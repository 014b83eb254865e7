import { type Hex, sha256 } from "viem";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { encodeEnvelope } from "../../../../../shared/sealed/envelope.ts";
import type { Reader } from "../../../../../shared/sealed/keyWrap.ts";
import type { SealedReference } from "../../../../../shared/sealed/sealedReference.ts";
import { readersKey, unsealWithKey } from "../../../../../shared/sealed/unseal.ts";
import type { Documents } from "../../../lib/documents/Documents.ts";

/** The envelope of a document that this reader can open, with its key; null when there is none. */
export async function findSealed(
  documents: Pick<Documents, "envelopes">,
  reader: Reader,
  plainHash: Hex,
): Promise<SealedReference | null> {
  for await (const load of documents.envelopes(plainHash)) {
    try {
      const envelope = await load();
      const key = await readersKey(envelope, reader);
      await unsealWithKey(envelope, key, plainHash);
      return { plainHash, envelopeHash: sha256(encodeEnvelope(envelope)), key };
    } catch (error) {
      // Anyone can add envelopes: what does not open, or holds something else, is passed over.
      if (!(error instanceof ParleyError)) throw error;
    }
  }
  return null;
}
