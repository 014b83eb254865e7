import { ParleyError } from "../errors/ParleyError.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import type { Agreement, AgreementDraft, Party } from "./agreement.ts";

/**
 * A seller's draft, taken up by a buyer. The nonce stays the seller's, so that the same buyer cannot pay the same
 * request twice by mistake.
 */
export function completeDraft(draft: AgreementDraft, buyer: Party): Agreement {
  if (draft.buyer && !sameAddress(draft.buyer.address, buyer.address)) {
    throw new ParleyError("agreementForOtherBuyer", { buyer: draft.buyer.address });
  }
  if (sameAddress(draft.seller.address, buyer.address)) throw new ParleyError("agreementWithOneself");
  return { ...draft, buyer };
}
