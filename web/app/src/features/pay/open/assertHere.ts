import type { AgreementDraft } from "../../../../../shared/agreement/agreement.ts";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import type { LinkPlace } from "../../../../../shared/links/decodeLink.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";

/** Whoever made a link may have sealed anything: it must be about the very place that this page works on. */
export function assertHere(
  { price, escrow }: Pick<AgreementDraft, "price" | "escrow">,
  place: LinkPlace,
): void {
  if (price.token.chainId !== place.chainId || !sameAddress(escrow, place.escrow)) {
    throw new ParleyError("linkForged");
  }
}
