import { useQueries } from "@tanstack/react-query";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import { agreementPolicy } from "../../../../shared/policies/agreementPolicy.ts";
import { decodePolicyDocument } from "../../../../shared/policies/policyDocument.ts";
import type { Documents } from "../documents/Documents.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { usePolicies } from "../query/usePolicies.ts";
import type { PolicyOffer } from "./PolicyOffer.ts";

export interface PolicyOffers {
  offers: PolicyOffer[];
  /** Some may still come. */
  isReading: boolean;
  /** A policy whose rules or text could not be had, or are not those that were published. */
  isIncomplete: boolean;
}

/** The policies of the configuration, each with its rules from the chain and its text from the store, both checked. */
export function usePolicyOffers(): PolicyOffers {
  const ids = useChain().config.policies;
  const documents = useDocuments();
  const contents = usePolicies(ids);
  const known = ids.flatMap((id) => {
    const content = contents.get(id);
    return content ? [{ id, content }] : [];
  });
  const texts = useQueries({ queries: known.map(({ content }) => textQuery(documents, content)) });
  const offers = known.flatMap(({ id, content }, at) => {
    const document = texts[at]?.data;
    return document ? [{ id, named: agreementPolicy(content, document), document }] : [];
  });
  const isReading = texts.some((text) => text.isPending) || known.length < ids.length;
  return { offers, isReading, isIncomplete: texts.some((text) => text.isError) };
}

/** The hash is checked where documents are loaded: a policy's text is the one that its rules name, or none. */
function textQuery(documents: Documents, { document }: Policy) {
  return {
    queryKey: [...keys.document(document), "policy"],
    queryFn: async () => decodePolicyDocument(await documents.load(document)),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always" as const,
    retry: 2,
  };
}
