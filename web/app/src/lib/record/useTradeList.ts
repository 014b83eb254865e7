import { type QueryKey, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import { type ListedTrade, listedTrade } from "../../../../shared/escrow/listedTrade.ts";
import type { RefusedTrade } from "../../../../shared/escrow/readTrades.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { keys } from "../query/keys.ts";
import { useTrades } from "../query/useTrades.ts";
import { type Listing, listing } from "./listing.ts";
import { newestRows } from "./newestRows.ts";
import { isFound } from "./tradeSearch.ts";
import { useReader } from "./useReader.ts";
import { useRecordStatus } from "./useRecordStatus.ts";
import { useTold } from "./useTold.ts";

export const tradeFilters = ["open", "closed", "all"] as const;
export type TradeFilter = (typeof tradeFilters)[number];

export interface TradeRows {
  trades: readonly ListedTrade[];
  /** Those that a node cannot have told truly. */
  refused: readonly RefusedTrade[];
}

export interface TradeList extends Listing<TradeRows> {
  /** Brings the next page; null at the end of the list, or while it comes. */
  more: (() => void) | null;
}

/**
 * An address's trades, the last to change first: from the record while it is to be believed, and otherwise from the chain.
 * @param search as `beginningsOf` gives it, the same list at each rendering
 */
export function useTradeList(
  viewer: Address,
  filter: TradeFilter,
  search: readonly string[] | null = null,
): TradeList {
  const isVain = search?.length === 0;
  const status = useRecordStatus();
  const { ask, epoch, enabled } = useTold(viewer);
  const list = [...keys.record(epoch), "trades", viewer, filter];
  const isSameList = (key: QueryKey | undefined) => list.every((part, at) => part === key?.[at]);
  const pages = useInfiniteQuery({
    queryKey: [...list, search],
    queryFn: ({ pageParam, signal }) => {
      const state = filter === "all" ? null : filter;
      return ask(signal, ({ askTrades }, asked) =>
        askTrades(asked, { viewer, state, cursor: pageParam, search }),
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // While somebody types, what was found stays until there is something better.
    placeholderData: (before, query) => (isSameList(query?.queryKey) ? before : undefined),
    enabled: enabled && !isVain,
    networkMode: "always",
    retry: false,
  });
  const told = useMemo(() => {
    if (isVain) return enabled ? nothing : undefined;
    return (
      pages.data && { trades: newestRows(pages.data.pages.flatMap(({ trades }) => trades)), refused: [] }
    );
  }, [pages.data, isVain, enabled]);
  const read = useTrades(useReader(viewer, told !== undefined));
  const rows = useMemo(
    () =>
      read.data && {
        trades: filterTrades(read.data.trades, filter)
          .map(listedTrade)
          .filter((trade) => search === null || isFound(trade, viewer, search)),
        refused: read.data.refused,
      },
    [read.data, filter, search, viewer],
  );
  const shown = listing(status, told, { data: rows, error: read.error, refetch: read.refetch });
  const hasMore = shown.data === told && pages.hasNextPage && !pages.isFetching && enabled;
  return { ...shown, more: hasMore ? () => void pages.fetchNextPage() : null };
}

const nothing: TradeRows = { trades: [], refused: [] };

export function filterTrades<Row extends Pick<Trade, "status">>(
  trades: readonly Row[],
  filter: TradeFilter,
): Row[] {
  return trades.filter(({ status }) => filter === "all" || (status === "Closed") === (filter === "closed"));
}
