import { ParleyError } from "../../../../shared/errors/ParleyError.ts";

/** What can happen between a click and its receipt. A test demands a sentence in zh and en for each. */
export const sendErrorCodes = [
  /** The account has too little native coin for the network's fee. */
  "noGas",
  /** The account has too little native coin for the amount itself. */
  "balanceTooLow",
  /** The contract refuses, without a reason that is known here. */
  "refused",
  /** The node does not answer, or not in the way the standard says. */
  "nodeFailed",
  /** Another transaction took this one's place. */
  "transactionReplaced",
  /** The node does not take the transaction, and its words are not known here. */
  "transactionRefused",
  /** The outside wallet that was to send it knows nothing of it. */
  "batchForgotten",
  /** A signature that somebody else was to carry ended before anybody had. */
  "signatureLapsed",
  /** Nobody is there to sign. */
  "noAccount",
] as const;

export type SendErrorCode = (typeof sendErrorCodes)[number];

export class SendError extends ParleyError<SendErrorCode> {
  override readonly name = "SendError";
}
