import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import type { LogSource } from "../chain/logs/LogSource.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";

/**
 * The logs of several sources, kept up to date while a component shows them; null for those that are still being read.
 * @param sources the same list at each rendering, or they are followed anew
 */
export function useManyLogs(sources: readonly LogSource[]): readonly (ChainLog[] | null)[] {
  const { reader } = useChain();
  useEffect(() => {
    const leave = sources.map((source) => reader.follow(source));
    return () => {
      for (const one of leave) one();
    };
  }, [reader, sources]);
  const combine = useCallback(
    (results: UseQueryResult<ChainLog[]>[]) => results.map(({ data }) => data ?? null),
    [],
  );
  return useQueries({
    queries: sources.map((source) => ({
      queryKey: keys.logs(source.key),
      queryFn: async () => (await reader.book(source)).logs,
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: "always" as const,
    })),
    combine,
  });
}
