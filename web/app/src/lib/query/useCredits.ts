import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import { readCredits } from "../chain/readCredits.ts";
import { creditSource } from "../chain/sources/creditSource.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";
import { useLogs } from "./useLogs.ts";

/** Where in the query's key its owner stands. */
const at = keys.credits("0x").length - 1;

const count = (logs: ChainLog[]) => logs.length;

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
  const inEscrow = useLogs(sources?.escrow ?? null, count);
  const inCourt = useLogs(sources?.court ?? null, count);
  const credits = useQuery({
    // Logs may come long after the block they stand in, as on the first visit; they tell which coins to ask for.
    queryKey: [...keys.credits(owner as Address), inEscrow.data, inCourt.data],
    queryFn: () => readCredits(chain, owner as Address, sources as NonNullable<typeof sources>),
    enabled: sources !== null && inEscrow.data !== undefined && inCourt.data !== undefined,
    // What was known of the same owner, never of another one.
    placeholderData: (before, query) => (query?.queryKey[at] === owner ? before : undefined),
    networkMode: "always",
    retry: 1,
  });
  // Without the logs the question is never asked: what stopped them stopped it.
  const stopped = [inEscrow, inCourt].find((logs) => logs.error !== null);
  const { error, refetch } = stopped ?? credits;
  return { data: credits.data, isPending: credits.isPending, error, refetch };
}
