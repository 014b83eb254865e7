import { ParleyError } from "../../../../shared/errors/ParleyError.ts";

/** Every code that wallet, signing and sending can answer with. A test demands a sentence in zh and en for each. */
export const walletErrorCodes = [
  "phraseNotEnglish",
  "phraseWordUnknown",
  "phraseLengthWrong",
  "phraseChecksumWrong",
  "phraseAnswersWrong",
  "passwordWrong",
  "passwordTooShort",
  "vaultExists",
  "vaultChanged",
  "vaultMissing",
  "vaultDamaged",
  "walletLocked",
  "workerFailed",
  "pagePartMissing",
  "requestMalformed",
  "confirmationExpired",
  "termsMismatch",
  "policyMismatch",
  "agreementMismatch",
  "ballotMismatch",
  "courtWordsUnsound",
  "followUpNotAuthorised",
  "followUpDearer",
  "ballotUnknown",
  "revealTooEarly",
  "termsMissing",
  "signerMismatch",
  "userRejected",
  "otherChain",
  "outsideWalletFailed",
] as const;

export type WalletErrorCode = (typeof walletErrorCodes)[number];

export class WalletError extends ParleyError<WalletErrorCode> {
  override readonly name = "WalletError";
}
