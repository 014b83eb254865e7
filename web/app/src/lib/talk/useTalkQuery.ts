import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { talkRoot } from "./session/openTalk.ts";
import type { Talk } from "./session/Talk.ts";

/** Plain text stays in memory no longer than this after the screen that showed it, in milliseconds. */
const kept = 30_000;

/** Something that is read from this device's talk, and read again whenever that changes. */
export function useTalkQuery<T>(talk: Talk, key: readonly unknown[], read: () => Promise<T>) {
  return useQuery({
    queryKey: [talkRoot, talk.publicKey, ...key],
    queryFn: read,
    networkMode: "always",
    gcTime: kept,
    retry: false,
    placeholderData: keepPreviousData,
  });
}
