import type { AgreementDraft } from "../../../../../shared/agreement/agreement.ts";

/** What the seller wrote, and the code under which the buyer finds it. */
export interface MadeRequest {
  draft: AgreementDraft;
  code: string;
}
