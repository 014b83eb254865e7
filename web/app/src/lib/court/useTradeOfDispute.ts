import { useQuery } from "@tanstack/react-query";
import { type Hex, zeroHash } from "viem";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { useChain } from "../query/useChain.ts";

/** The trade that a dispute is about; null where it came from another contract than Parley's escrow. */
export function useTradeOfDispute(hearing: Hearing | null) {
  const { client, config } = useChain();
  const id = hearing?.id ?? 0n;
  const isOurs = hearing !== null && sameAddress(hearing.dispute.arbitrable, config.escrow);
  return useQuery({
    queryKey: ["chain", "tradeOfDispute", String(id), isOurs],
    queryFn: async (): Promise<Hex | null> => {
      if (!isOurs) return null;
      const call = { address: config.escrow, abi: escrowAbi, functionName: "tradeOfDispute" } as const;
      const trade = await client.readContract({ ...call, args: [config.court, id] });
      return trade === zeroHash ? null : trade;
    },
    enabled: hearing !== null,
    // A dispute belongs to one trade for ever, once it belongs to any.
    staleTime: ({ state }) => (state.data ? Number.POSITIVE_INFINITY : 0),
    networkMode: "always",
    retry: 1,
  });
}
