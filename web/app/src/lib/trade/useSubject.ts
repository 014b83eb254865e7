import type { Terms } from "../../../../shared/escrow/terms.ts";
import { subjectOf } from "./subjectOf.ts";
import { useAgreement } from "./useAgreement.ts";

/** What a trade is about, for lists that show it when it comes and wait for nothing. */
export function useSubject(terms: Terms): string | null {
  return subjectOf(useAgreement(terms, null).agreement);
}
