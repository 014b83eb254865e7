import type { Agreement, AgreementDraft, Party } from "../../../../../shared/agreement/agreement.ts";
import { completeDraft } from "../../../../../shared/agreement/completeDraft.ts";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";

interface Payer extends Omit<Party, "name"> {
  isAgreed: boolean;
}

/**
 * The agreement that a request comes to. What both signed stays as it is, to the letter: one change, and the chain would name
 * another hash than the signatures.
 */
export function agreementToPay(draft: AgreementDraft, { isAgreed, ...payer }: Payer): Agreement {
  // Without a name of the buyer's the agreement is the same each time, and so the request cannot be paid twice.
  if (!isAgreed) return completeDraft(draft, { ...payer, name: "" });
  const { buyer } = draft;
  if (!buyer || !sameAddress(buyer.address, payer.address)) {
    throw new ParleyError("agreementForOtherBuyer", { buyer: buyer?.address ?? payer.address });
  }
  return { ...draft, buyer };
}
