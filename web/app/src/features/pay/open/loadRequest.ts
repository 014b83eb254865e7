import {
  type AgreementDraft,
  decodeAgreement,
  decodeAgreementDraft,
} from "../../../../../shared/agreement/agreement.ts";
import type { LinkPlace } from "../../../../../shared/links/decodeLink.ts";
import type { LinkContent } from "../../../../../shared/links/link.ts";
import { decodeEnvelope } from "../../../../../shared/sealed/envelope.ts";
import type { SealedReference } from "../../../../../shared/sealed/sealedReference.ts";
import { unsealWithKey } from "../../../../../shared/sealed/unseal.ts";
import type { Documents } from "../../../lib/documents/Documents.ts";
import { assertHere } from "./assertHere.ts";

/** The draft that a request carries or points to. What was sealed must be what the link's hash names. */
export async function loadRequest(
  documents: Pick<Documents, "load">,
  { draft }: LinkContent<"request">,
  place: LinkPlace,
): Promise<AgreementDraft> {
  const content = await contentOf(documents, draft);
  assertHere(content, place);
  return content;
}

type Draft = LinkContent<"request">["draft"];

async function contentOf(documents: Pick<Documents, "load">, draft: Draft): Promise<AgreementDraft> {
  if ("inline" in draft) return draft.inline;
  if ("sealed" in draft) return decodeAgreementDraft(await unsealed(documents, draft.sealed));
  // What both signed names both: a draft in its place would be paid as something else.
  return decodeAgreement(await unsealed(documents, draft.agreed));
}

async function unsealed(
  documents: Pick<Documents, "load">,
  { plainHash, envelopeHash, key }: SealedReference,
): Promise<Uint8Array<ArrayBuffer>> {
  const envelope = decodeEnvelope(await documents.load(envelopeHash));
  return unsealWithKey(envelope, key, plainHash);
}
