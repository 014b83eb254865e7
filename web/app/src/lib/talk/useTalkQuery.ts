import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Talk } from "./session/Talk.ts";

const keyOf = (talk: Talk) => ["talk", talk.publicKey] as const;

/** Plain text stays in memory no longer than this after the screen that showed it, in milliseconds. */
const kept = 30_000;

/** Something that is read from this device's talk, and read again whenever that changes. */
export function useTalkQuery<T>(talk: Talk, key: readonly unknown[], read: () => Promise<T>) {
  return useQuery({
    queryKey: [...keyOf(talk), ...key],
    queryFn: read,
    networkMode: "always",
    gcTime: kept,
    retry: false,
    placeholderData: keepPreviousData,
  });
}

/** Whoever shows talk keeps what it reads fresh. */
export function useTalkNews(talk: Talk): void {
  const queries = useQueryClient();
  useEffect(
    () => talk.subscribe(() => void queries.invalidateQueries({ queryKey: keyOf(talk) })),
    [talk, queries],
  );
}
