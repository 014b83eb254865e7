import type { Address, Hex } from "viem";
import type { AgreementPlace } from "./agreement.ts";

export interface AgreementSignatureMessage {
  /** SHA-256 of the canonical text, as the terms name it. */
  agreement: Hex;
  signer: Address;
}

/**
 * The signature names the account, not its side: the text that the hash stands for says which side that is, and a role beside
 * it could contradict the text. Without the account, a signature by a key that owns two contract accounts would be good for both.
 */
export const agreementSignatureTypes = {
  AgreementSignature: [
    { name: "agreement", type: "bytes32" },
    { name: "signer", type: "address" },
    { name: "purpose", type: "string" },
  ],
} as const;

/** Outside wallets show it as it is. */
export const agreementPurpose = "I agree to this text in Parley. It moves no money.";

export const agreementDomain = ({ chainId, escrow }: AgreementPlace) =>
  ({ name: "Parley Agreement", version: "1", chainId, verifyingContract: escrow }) as const;

/** Consent to one text, for one escrow. No contract reads it: it is what the two show each other, and an arbitrator. */
export function agreementTypedData(place: AgreementPlace, { agreement, signer }: AgreementSignatureMessage) {
  return {
    domain: agreementDomain(place),
    types: agreementSignatureTypes,
    primaryType: "AgreementSignature",
    message: { agreement, signer, purpose: agreementPurpose },
  } as const;
}
