import { useQueries } from "@tanstack/react-query";
import { type Address, isAddressEqual } from "viem";
import { readRate } from "../chain/readRate.ts";
import { isFresh, type Rate } from "../money/Rate.ts";
import { keys } from "./keys.ts";
import { useChain } from "./useChain.ts";
import { useNow } from "./useNow.ts";

export interface Rates {
  /** Fresh ones only, by the coin's lower-case address. */
  fresh: ReadonlyMap<string, Rate>;
  /** Some are still being read for the first time. */
  isReading: boolean;
}

/** The rates of several coins in one currency. */
export function useRates(tokens: readonly Address[], currency: string): Rates {
  const chain = useChain();
  const now = useNow();
  const feeds = chain.config.feeds.filter(
    (feed) => feed.currency === currency && tokens.some((token) => isAddressEqual(token, feed.token)),
  );
  const answers = useQueries({
    queries: feeds.map((feed) => ({
      queryKey: keys.rate(feed.address),
      queryFn: () => readRate(chain, feed),
      networkMode: "always" as const,
      retry: 1,
    })),
  });
  const fresh = new Map(
    feeds.flatMap(({ token }, at) => {
      const rate = answers[at]?.data;
      return rate && now !== null && isFresh(rate, now) ? [[token.toLowerCase(), rate] as const] : [];
    }),
  );
  return { fresh, isReading: answers.some(({ isPending }) => isPending) };
}
