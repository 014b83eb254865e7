import type { Agreement } from "../../../../shared/agreement/agreement.ts";
import type { EvidenceItem } from "../../../../shared/evidence/evidence.ts";

/** What became of a piece of evidence whose hash stands on the chain. */
export type EvidenceReading =
  | { state: "reading" }
  | { state: "read"; item: EvidenceItem }
  /** A party showed the agreement itself. */
  | { state: "agreement"; agreement: Agreement }
  | { state: "unread"; reason: EvidenceTrouble; error: unknown };

export type EvidenceTrouble =
  /** Neither this device nor the store has it. It counts as missing, not as never given. */
  | "missing"
  /** The store gave something else than the chain names. */
  | "swapped"
  /** The store does not answer. */
  | "unreachable"
  /** It is there and whole, but no evidence that can be read. */
  | "damaged"
  /** It was written for another trade, or by somebody else than who handed it in. */
  | "foreign";
