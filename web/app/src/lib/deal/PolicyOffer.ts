import type { Hex } from "viem";
import type { Agreement } from "../../../../shared/agreement/agreement.ts";
import type { PolicyDocument } from "../../../../shared/policies/policyDocument.ts";

/** A published policy that can be chosen, with its own words. */
export interface PolicyOffer {
  id: Hex;
  /** As it goes into an agreement. */
  named: Agreement["policy"];
  document: PolicyDocument;
}
