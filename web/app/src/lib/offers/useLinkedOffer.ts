import { useQuery } from "@tanstack/react-query";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { isSignedBySigner } from "./isSignedBySigner.ts";
import { readLinkedOffer } from "./readLinkedOffer.ts";

/** The offer that a link brought to this trade's page; `code` is what stands behind its `#`. */
export function useLinkedOffer(trade: Trade, code: string | null) {
  const { client, config } = useChain();
  return useQuery({
    queryKey: [...keys.offers(trade.id), "linked", code],
    queryFn: () =>
      readLinkedOffer(code ?? "", trade, { chainId: config.chainId, escrow: config.escrow }, (offer) =>
        isSignedBySigner(client, offer),
      ),
    enabled: code !== null,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
}
