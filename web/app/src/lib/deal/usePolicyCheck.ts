import { useQuery } from "@tanstack/react-query";
import type { Hex } from "viem";
import type { Agreement } from "../../../../shared/agreement/agreement.ts";
import { policyId } from "../../../../shared/escrow/policy.ts";
import { policyNamesHold } from "../../../../shared/policies/agreementPolicy.ts";
import { decodePolicyDocument, type PolicyDocument } from "../../../../shared/policies/policyDocument.ts";
import type { Documents } from "../documents/Documents.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { keys } from "../query/keys.ts";
import { usePolicy } from "../query/usePolicy.ts";

export interface PolicyCheck {
  /** `notChecked`: the policy is published, but its text could not be had, so its names prove nothing. */
  state: "reading" | "checked" | "forged" | "notChecked";
  /** Why the policy cannot be paid under at all: never published, or the node lies about it. */
  error: Error | null;
}

/** A policy's own text, which its hash names. */
export function policyTextQuery(documents: Pick<Documents, "load">, hash: Hex) {
  return {
    queryKey: [...keys.document(hash), "policy"],
    queryFn: async () => decodePolicyDocument(await documents.load(hash)),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always" as const,
    retry: 1,
  };
}

/** Whether the policy in somebody's agreement is a published one, under the names that its own text gives it. */
export function usePolicyCheck(policy: Agreement["policy"]): PolicyCheck {
  const published = usePolicy(policyId(policy.content));
  const text = useQuery(policyTextQuery(useDocuments(), policy.content.document));
  if (published.error) return { state: "notChecked", error: published.error };
  if (!published.data || text.isPending) return { state: "reading", error: null };
  return { state: namesOf(policy, text.data ?? null), error: null };
}

/** What a policy's text says of the names that an agreement gives it; null where the text could not be had. */
export function namesOf(
  policy: Agreement["policy"],
  text: PolicyDocument | null,
): Exclude<PolicyCheck["state"], "reading"> {
  if (text === null) return "notChecked";
  return policyNamesHold(policy, text) ? "checked" : "forged";
}
