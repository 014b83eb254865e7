import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import type { AgreementReading } from "./AgreementReading.ts";

/** Whether an action is a decision about the agreement, or merely lets the clock have its way. */
export type Ground = "agreement" | "clock";

/**
 * Why the text that was agreed must stop an action; null when it does not. Money that the clock gives back needs nobody's
 * text; a forged one must not keep it either.
 */
export function stopReason(agreement: AgreementReading, ground: Ground): unknown {
  if (ground === "clock") return null;
  if (agreement.state === "unread") return agreement.reason === "edited" ? agreement.error : null;
  if (agreement.state === "reading" || agreement.isAccepted || agreement.mismatches.length === 0) return null;
  return new ParleyError("agreementContradictsTerms");
}
