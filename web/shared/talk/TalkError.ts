import { ParleyError } from "../errors/ParleyError.ts";

/** What can go wrong with talk when somebody asked for it. A test demands a sentence in zh and en for each. */
export const talkErrorCodes = [
  /** A message that breaks a limit, or is for nobody. */
  "talkMessageUnfit",
  /** An outside wallet's signature that is none of the account's own key: nothing can be derived from it. */
  "talkSignatureForeign",
  /** The wallet signs the same thing differently each time, so no other device would find the same key. */
  "talkSignatureVaries",
  /** What was derived is not the key that the account has published. */
  "talkKeyDiffers",
  /** The account has no talk key on this device. */
  "talkKeyMissing",
  /** Somebody has a new key, which may be another person's: nothing goes to it before the reader looked. */
  "talkKeyChanged",
  /** The account has never turned messages on. */
  "talkNotTurnedOn",
  /** Several keys under one number: nobody can tell which is the account's. */
  "talkKeyConflict",
  /** No relay answers: what was written waits on this device. */
  "talkRelayUnreachable",
  /** The relay answered, and takes it not. */
  "talkRelayRefused",
  /** No relay has the messages any more that somebody is reported for: without them nothing can be shown. */
  "talkReportEmpty",
] as const;

export type TalkErrorCode = (typeof talkErrorCodes)[number];

export class TalkError extends ParleyError<TalkErrorCode> {
  override readonly name = "TalkError";
}
