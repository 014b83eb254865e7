import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { readBalances } from "../chain/readBalances.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";

/** What an address has, in native coin and the coins of the configuration. */
export function useBalances(owner: Address | null) {
  const chain = useChain();
  const { data, isPending } = useQuery({
    queryKey: keys.balances(owner as Address),
    queryFn: () => readBalances(chain, owner as Address),
    enabled: owner !== null,
    networkMode: "always",
    retry: 1,
  });
  return { data: data?.balances, block: data?.block ?? null, isPending };
}
