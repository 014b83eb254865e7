import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import type { LogSource } from "../chain/logs/LogSource.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";

/**
 * What the logs of a source come to, kept up to date while a component shows it.
 * @param read the same function at each rendering, or the result is computed anew
 */
export function useLogs<T>(source: LogSource | null, read: (logs: ChainLog[]) => T) {
  const { reader } = useChain();
  useEffect(() => (source ? reader.follow(source) : undefined), [reader, source]);
  return useQuery({
    queryKey: keys.logs(source?.key ?? ""),
    queryFn: async () => (await reader.book(source as LogSource)).logs,
    select: read,
    enabled: source !== null,
    staleTime: Number.POSITIVE_INFINITY,
    // The cache answers without a network, too.
    networkMode: "always",
  });
}
