import { ParleyError } from "../errors/ParleyError.ts";
import { decodeDocument } from "../wire/canonicalDocument.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { type Reasons, reasonsSchema } from "./courtDocuments.ts";
import type { Vote } from "./hearing.ts";

/** The written reasons of a vote; reasons that were written for another one are refused. */
export function reasonsFor(disputeId: bigint, vote: Vote, bytes: Uint8Array): Reasons {
  const reasons = decodeDocument(reasonsSchema, bytes, "courtDocumentMalformed");
  const isOwn =
    reasons.disputeId === disputeId &&
    reasons.ruling === vote.choice &&
    sameAddress(reasons.arbitrator, vote.arbitrator);
  if (!isOwn) throw new ParleyError("courtDocumentMalformed");
  return reasons;
}
