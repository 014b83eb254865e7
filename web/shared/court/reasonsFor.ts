import { ParleyError } from "../errors/ParleyError.ts";
import { decodeDocument } from "../wire/canonicalDocument.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { type Reasons, reasonsSchema } from "./courtDocuments.ts";
import type { Hearing } from "./hearing.ts";

/** The written reasons of a hearing's vote; reasons that were written for another one are refused. */
export function reasonsFor({ id, vote }: Pick<Hearing, "id" | "vote">, bytes: Uint8Array): Reasons {
  const reasons = decodeDocument(reasonsSchema, bytes, "courtDocumentMalformed");
  const isOwn =
    vote !== null &&
    reasons.disputeId === id &&
    reasons.ruling === vote.ruling &&
    sameAddress(reasons.arbitrator, vote.arbitrator);
  if (!isOwn) throw new ParleyError("courtDocumentMalformed");
  return reasons;
}
