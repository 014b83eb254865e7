import { useQuery } from "@tanstack/react-query";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { pleaHash } from "../../../lib/pleas/pleaTypedData.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { isSignedBy } from "../../../lib/signatures/isSignedBy.ts";
import { readLinkedPlea } from "./readLinkedPlea.ts";

/** The claim or answer that a link brought to this trade's case; `code` is what stands behind its `#`. */
export function useLinkedPlea({ id, terms }: Trade, code: string) {
  const { client, config } = useChain();
  const { chainId, escrow } = config;
  return useQuery({
    queryKey: [...keys.offers(id), "plea", code],
    queryFn: () =>
      readLinkedPlea(code, { id, terms }, { chainId, escrow }, (plea) =>
        isSignedBy(client, { ...plea, hash: pleaHash(plea) }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
}
