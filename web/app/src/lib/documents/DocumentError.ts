import { ParleyError } from "../../../../shared/errors/ParleyError.ts";

/** What can go wrong with kept documents. A test demands a sentence in zh and en for each. */
export const documentErrorCodes = [
  /** Neither this device nor the blob store has it. */
  "documentMissing",
  /** What came is not what was asked for: its hash differs. */
  "documentSwapped",
  /** The blob store does not answer. */
  "relayUnreachable",
  /** The blob store takes no document of this size. */
  "documentTooLarge",
  /** The blob store refused it. */
  "documentRefused",
  /** This device could not keep it: its storage is full or forbidden. */
  "storageUnavailable",
] as const;

export type DocumentErrorCode = (typeof documentErrorCodes)[number];

export class DocumentError extends ParleyError<DocumentErrorCode> {
  override readonly name = "DocumentError";
}
