import { bytesToString } from "viem";
import { type AgreementPlace, decodeAgreement } from "../../../../shared/agreement/agreement.ts";
import { termsMatchAgreement } from "../../../../shared/agreement/termsMatchAgreement.ts";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import type { AgreementReading, Unread } from "./AgreementReading.ts";

const reasons: Readonly<Record<string, Unread>> = {
  documentMissing: "missing",
  relayUnreachable: "unreachable",
  documentRefused: "unreachable",
  sealedForOthers: "sealed",
  sealedHashMismatch: "edited",
  documentSwapped: "edited",
};

/** The agreement out of bytes that hash to what the terms name. */
export function readAgreement(
  bytes: Uint8Array,
  terms: Terms,
  place: AgreementPlace,
): Exclude<AgreementReading, { state: "reading" }> {
  try {
    const agreement = decodeAgreement(bytes);
    const mismatches = termsMatchAgreement(terms, agreement, place);
    return { state: "read", agreement, text: bytesToString(bytes), mismatches, isAccepted: false };
  } catch (error) {
    return unreadAgreement(error);
  }
}

export function unreadAgreement(error: unknown): Extract<AgreementReading, { state: "unread" }> {
  const code = error instanceof ParleyError ? error.code : "";
  return { state: "unread", reason: reasons[code] ?? "damaged", error };
}
