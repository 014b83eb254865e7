import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Address, parseAbi } from "viem";
import { priceFeedAbi } from "../../../../../shared/generated/priceFeedAbi.ts";
import type { Chain } from "../../../lib/chain/Chain.ts";
import { feedSource } from "../../../lib/chain/sources/feedSource.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useManyLogs } from "../../../lib/query/useManyLogs.ts";
import { type Answer, type Feed, readAnswers } from "./ratesThen.ts";

/** Each coin's rates of the past, by the coin's lower-case address. */
export type Answers = ReadonlyMap<string, readonly Answer[]>;

const proxyAbi = parseAbi(["function aggregator() view returns (address)"]);
const none: readonly (Feed & { aggregator: Address })[] = [];

/** Who tells a feed's answers in logs: a proxy passes on what another contract answers. */
async function openFeed({ client }: Chain, { token, currency, address }: Chain["config"]["feeds"][number]) {
  const [decimals, aggregator] = await Promise.all([
    client.readContract({ address, abi: priceFeedAbi, functionName: "decimals" }),
    client.readContract({ address, abi: proxyAbi, functionName: "aggregator" }).catch(() => address),
  ]);
  return { token, currency, decimals, aggregator };
}

/** What the coins were worth in a currency, whenever a feed told it. Undefined while it is being read. */
export function useAnswers(currency: string): Answers | undefined {
  const chain = useChain();
  const { data: feeds = none, isPending } = useQuery({
    queryKey: ["chain", "aggregators", currency],
    queryFn: async () => {
      const own = chain.config.feeds.filter((feed) => feed.currency === currency);
      const opened = await Promise.allSettled(own.map((feed) => openFeed(chain, feed)));
      return opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  const sources = useMemo(() => feeds.map(({ aggregator }) => feedSource(aggregator)), [feeds]);
  const logs = useManyLogs(sources);
  return useMemo(() => {
    if (isPending || logs.length !== feeds.length || logs.includes(null)) return undefined;
    return new Map(
      feeds.map((feed, at) => [feed.token.toLowerCase(), readAnswers(logs[at] ?? [], feed)] as const),
    );
  }, [isPending, feeds, logs]);
}
