import { type AgreementDraft, encodeAgreementDraft } from "../../../../../shared/agreement/agreement.ts";
import { encodeLink } from "../../../../../shared/links/encodeLink.ts";
import { seal } from "../../../../../shared/sealed/seal.ts";
import type { Documents } from "../../../lib/documents/Documents.ts";

/**
 * A link to a request. Its text is sealed in the store, so that the link stays short enough for a code; while the store
 * does not answer, the link carries the whole text itself.
 */
export async function requestLink(
  documents: Pick<Documents, "saveSealed">,
  draft: AgreementDraft,
): Promise<string> {
  const { encryptionKey } = draft.seller;
  const sealed = await seal(encodeAgreementDraft(draft), encryptionKey ? [encryptionKey] : []);
  const saved = await documents.saveSealed(sealed);
  const { plainHash, envelopeHash, key } = sealed;
  return encodeLink("request", {
    chainId: draft.price.token.chainId,
    escrow: draft.escrow,
    draft: saved === "stored" ? { sealed: { plainHash, envelopeHash, key } } : { inline: draft },
  });
}
