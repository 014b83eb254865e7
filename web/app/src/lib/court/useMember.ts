import { useQuery } from "@tanstack/react-query";
import type { Address, Hex } from "viem";
import { courtAbi } from "../../../../shared/generated/courtAbi.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";

/** A member with its public record, as the court keeps it. */
export function useMember(version: Hex | null, arbitrator: Address | null) {
  const { client, config } = useChain();
  return useQuery({
    queryKey: [...keys.state(), "member", version, arbitrator],
    queryFn: () =>
      client.readContract({
        address: config.court,
        abi: courtAbi,
        functionName: "memberOf",
        args: [version as Hex, arbitrator as Address],
      }),
    enabled: version !== null && arbitrator !== null,
    networkMode: "always",
    retry: 1,
  });
}
