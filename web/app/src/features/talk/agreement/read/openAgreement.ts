import { type Agreement, decodeAgreement } from "../../../../../../shared/agreement/agreement.ts";
import { decodeEnvelope } from "../../../../../../shared/sealed/envelope.ts";
import type { SealedReference } from "../../../../../../shared/sealed/sealedReference.ts";
import { unsealWithKey } from "../../../../../../shared/sealed/unseal.ts";
import type { Documents } from "../../../../lib/documents/Documents.ts";

/** The text that a card refers to, and no other: its canonical form has exactly the hash that the card names. */
export async function openAgreement(
  documents: Pick<Documents, "load">,
  { plainHash, envelopeHash, key }: SealedReference,
): Promise<Agreement> {
  const envelope = decodeEnvelope(await documents.load(envelopeHash));
  return decodeAgreement(await unsealWithKey(envelope, key, plainHash));
}
