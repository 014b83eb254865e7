import { useMemo } from "react";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { useSealed } from "../documents/useSealed.ts";
import { useChain } from "../query/useChain.ts";
import type { AgreementReading } from "./AgreementReading.ts";
import { readAgreement, unreadAgreement } from "./readAgreement.ts";

const reading: AgreementReading = { state: "reading" };

/**
 * The agreement of a trade, checked against its hash and its terms.
 * @param linkKey the key that the other side's link carried, for an account to which the text was not sealed
 */
export function useAgreement(
  terms: Terms | null,
  linkKey: Uint8Array<ArrayBuffer> | null,
): { agreement: AgreementReading; retry: () => void } {
  const { chainId, escrow } = useChain().config;
  const { data, error, isFetching, refetch } = useSealed(terms?.agreement ?? null, linkKey);
  const agreement = useMemo(() => {
    if (data && terms) return readAgreement(data, terms, { chainId, escrow });
    return error && !isFetching ? unreadAgreement(error) : reading;
  }, [data, error, isFetching, terms, chainId, escrow]);
  return { agreement, retry: () => void refetch() };
}
