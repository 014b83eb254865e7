import type { Address, Hex } from "viem";
import { decodeAgreement } from "../../../../shared/agreement/agreement.ts";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { decodeEvidence } from "../../../../shared/evidence/evidence.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { EvidenceReading, EvidenceTrouble } from "./EvidenceReading.ts";

/** What a hash on the chain is said to be: by whom, for which trade. */
export interface EvidenceClaim {
  hash: Hex;
  sender: Address;
  trade: Hex;
  agreement: Hex;
}

const troubles: Readonly<Record<string, EvidenceTrouble>> = {
  documentMissing: "missing",
  documentSwapped: "swapped",
  relayUnreachable: "unreachable",
  documentRefused: "unreachable",
};

/** Evidence out of bytes that hash to what the chain names. */
export function readEvidence(
  { hash, sender, trade, agreement }: EvidenceClaim,
  bytes: Uint8Array,
): EvidenceReading {
  try {
    if (hash === agreement) return { state: "agreement", agreement: decodeAgreement(bytes) };
    const item = decodeEvidence(bytes);
    // A copy of somebody else's words under one's own name, or of words about another trade, proves nothing.
    if (item.trade !== trade || !sameAddress(item.author, sender)) {
      return { state: "unread", reason: "foreign", error: null };
    }
    return { state: "read", item };
  } catch (error) {
    return unreadEvidence(error);
  }
}

export function unreadEvidence(error: unknown): Extract<EvidenceReading, { state: "unread" }> {
  const code = error instanceof ParleyError ? error.code : "";
  return { state: "unread", reason: troubles[code] ?? "damaged", error };
}
