import { termsOf } from "../../../../../../shared/agreement/agreement.ts";
import type { Proposal } from "../../../../../../shared/agreement/agreementState.ts";
import { ParleyError } from "../../../../../../shared/errors/ParleyError.ts";
import { encodeLink } from "../../../../../../shared/links/encodeLink.ts";
import type { SentAgreement } from "../read/agreementCards.ts";

/**
 * The code under which exactly what both signed is paid. Throws unless the terms that would go on the chain name the very hash
 * of the signatures.
 */
export function payCode({ agreement, hash, isBothSigned }: Proposal, sent: SentAgreement): string {
  const isOne = termsOf(agreement).agreement === hash && sent.agreement.plainHash === hash;
  if (!isBothSigned || !isOne) throw new ParleyError("agreementMalformed");
  const { chainId, escrow } = sent;
  return encodeLink("request", { chainId, escrow, draft: { agreed: sent.agreement } });
}
