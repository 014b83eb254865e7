import { type AgreementDraft, decodeAgreementDraft } from "../../../../../shared/agreement/agreement.ts";
import type { LinkPlace } from "../../../../../shared/links/decodeLink.ts";
import type { LinkContent } from "../../../../../shared/links/link.ts";
import { decodeEnvelope } from "../../../../../shared/sealed/envelope.ts";
import { unsealWithKey } from "../../../../../shared/sealed/unseal.ts";
import type { Documents } from "../../../lib/documents/Documents.ts";
import { assertHere } from "./assertHere.ts";

/** The draft that a request carries or points to. What was sealed must be what the link's hash names. */
export async function loadRequest(
  documents: Pick<Documents, "load">,
  { draft }: LinkContent<"request">,
  place: LinkPlace,
): Promise<AgreementDraft> {
  const content = "inline" in draft ? draft.inline : await unsealed(documents, draft.sealed);
  assertHere(content, place);
  return content;
}

type Reference = Extract<LinkContent<"request">["draft"], { sealed: unknown }>["sealed"];

async function unsealed(
  documents: Pick<Documents, "load">,
  { plainHash, envelopeHash, key }: Reference,
): Promise<AgreementDraft> {
  const envelope = decodeEnvelope(await documents.load(envelopeHash));
  return decodeAgreementDraft(await unsealWithKey(envelope, key, plainHash));
}
