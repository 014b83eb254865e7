import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Address } from "viem";
import { readCredits } from "../chain/readCredits.ts";
import { creditSource } from "../chain/sources/creditSource.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";

/** Money that could not be pushed, or is only ever fetched, and waits for its owner in the escrow or the court. */
export function useCredits(owner: Address | null) {
  const chain = useChain();
  const { escrow, court } = chain.config;
  const sources = useMemo(
    () =>
      owner && {
        escrow: creditSource("escrow", escrow, owner),
        court: creditSource("court", court, owner),
      },
    [owner, escrow, court],
  );
  useEffect(() => {
    if (!sources) return;
    const leaveEscrow = chain.reader.follow(sources.escrow);
    const leaveCourt = chain.reader.follow(sources.court);
    return () => {
      leaveEscrow();
      leaveCourt();
    };
  }, [chain.reader, sources]);
  return useQuery({
    queryKey: keys.credits(owner as Address),
    queryFn: () => readCredits(chain, owner as Address, sources as NonNullable<typeof sources>),
    enabled: owner !== null,
    networkMode: "always",
    retry: 1,
  });
}
