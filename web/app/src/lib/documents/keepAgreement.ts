import type { Hex } from "viem";
import { decodeAgreement } from "../../../../shared/agreement/agreement.ts";
import { decodeEnvelope } from "../../../../shared/sealed/envelope.ts";
import { seal } from "../../../../shared/sealed/seal.ts";
import type { SealedReference } from "../../../../shared/sealed/sealedReference.ts";
import { unsealWithKey } from "../../../../shared/sealed/unseal.ts";
import type { Documents } from "./Documents.ts";

/**
 * Opens what a link points to and seals it anew for a reader of one's own, so that from then on the seed alone reads it,
 * on any device. What is not the agreement that the chain names is refused.
 */
export async function keepAgreement(
  documents: Pick<Documents, "load" | "saveSealed">,
  { plainHash, envelopeHash, key }: SealedReference,
  ownKey: Hex,
): Promise<void> {
  const envelope = decodeEnvelope(await documents.load(envelopeHash));
  const plain = await unsealWithKey(envelope, key, plainHash);
  decodeAgreement(plain);
  await documents.saveSealed(await seal(plain, [ownKey]));
}
