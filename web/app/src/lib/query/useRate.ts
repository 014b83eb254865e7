import { useQuery } from "@tanstack/react-query";
import { type Address, isAddressEqual } from "viem";
import { readRate } from "../chain/readRate.ts";
import { isFresh, type Rate } from "../money/Rate.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";
import { useNow } from "./useNow.ts";

/** What is known of a coin's worth. A stale answer is no rate; it comes along so that its age can be told. */
export type RateState =
  | { kind: "reading" }
  | { kind: "none" }
  | { kind: "stale" | "fresh"; rate: Rate; ageSeconds: number };

/** The worth of a coin in a currency, from the feeds of the configuration. */
export function useRate(token: Address, currency: string): RateState {
  const chain = useChain();
  const now = useNow();
  const feed = chain.config.feeds.find(
    (candidate) => candidate.currency === currency && isAddressEqual(candidate.token, token),
  );
  const { data, isError } = useQuery({
    queryKey: keys.rate(feed?.address ?? token),
    queryFn: () => readRate(chain, feed as NonNullable<typeof feed>),
    enabled: feed !== undefined,
    networkMode: "always",
    retry: 1,
  });
  if (!feed || (isError && !data)) return { kind: "none" };
  if (!data || now === null) return { kind: "reading" };
  return {
    kind: isFresh(data, now) ? "fresh" : "stale",
    rate: data,
    ageSeconds: Math.max(0, now - data.updatedAt),
  };
}
