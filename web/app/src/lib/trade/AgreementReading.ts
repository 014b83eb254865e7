import type { Agreement } from "../../../../shared/agreement/agreement.ts";
import type { Mismatch } from "../../../../shared/agreement/termsMatchAgreement.ts";

/** Why the text of an agreement cannot be shown. */
export type Unread =
  /** Neither this device nor the store has it. */
  | "missing"
  /** The store does not answer. */
  | "unreachable"
  /** It is there, and sealed for others: the link from the other side carries the key. */
  | "sealed"
  /** What came is not what was agreed: its hash differs. Nothing is signed on it. */
  | "edited"
  /** It cannot be opened or read. */
  | "damaged";

/** The text that the chain names by its hash, as far as this account can read it. */
export type AgreementReading =
  | { state: "reading" }
  | {
      state: "read";
      agreement: Agreement;
      /** The very text that was hashed, for the signer to hash again. */
      text: string;
      /** In what the text differs from the terms on the chain, which its hash alone does not rule out. */
      mismatches: readonly Mismatch[];
      /** The reader was told of the mismatches and goes by the terms. */
      isAccepted: boolean;
    }
  | { state: "unread"; reason: Unread; error: unknown };
