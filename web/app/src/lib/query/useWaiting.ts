import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Address } from "viem";
import { listedTrade } from "../../../../shared/escrow/listedTrade.ts";
import { type WaitingTrade, waitingTrades } from "../chain/waitingTrades.ts";
import { listing } from "../record/listing.ts";
import { newestRows } from "../record/newestRows.ts";
import { useReader } from "../record/useReader.ts";
import { useRecordStatus } from "../record/useRecordStatus.ts";
import { useTold } from "../record/useTold.ts";
import { useTradeList } from "../record/useTradeList.ts";
import { keys } from "./keys.ts";
import { useNow } from "./useNow.ts";
import { usePolicies, usePolicyStates } from "./usePolicies.ts";
import { useTrades } from "./useTrades.ts";

/** Time alone makes a trade wait, too, and no block tells of it. */
const OFTEN = 10_000;

/**
 * What waits for this address in its trades, and by when. Undefined while it is not known yet. What a record does not name as waiting is
 * found all the same among the open trades that it lists.
 */
export function useWaiting(address: Address): WaitingTrade[] | undefined {
  const status = useRecordStatus();
  const { ask, epoch, enabled } = useTold(address);
  const { data: told } = useQuery({
    queryKey: [...keys.record(epoch), "waiting", address],
    queryFn: ({ signal }) => ask(signal, ({ askWaiting }, asked) => askWaiting(asked, address)),
    refetchInterval: OFTEN,
    enabled,
    networkMode: "always",
    retry: false,
  });
  const read = useTrades(useReader(address, told !== undefined));
  const rows = useMemo(() => read.data?.trades.map(listedTrade), [read.data]);
  const { data } = listing(status, told, { ...read, data: rows });
  const { data: listed } = useTradeList(address, "open");
  const now = useNow();
  const ids = useMemo(() => data?.map(({ terms }) => terms.policy) ?? [], [data]);
  const { known, isReading } = usePolicyStates(ids);
  const listedIds = useMemo(() => listed?.trades.map(({ terms }) => terms.policy) ?? [], [listed]);
  const listedPolicies = usePolicies(listedIds);
  return useMemo(() => {
    if (!data || now === null || isReading) return undefined;
    const policies = new Map([...listedPolicies, ...known]);
    return waitingTrades(newestRows([...data, ...(listed?.trades ?? [])]), policies, address, now);
  }, [address, data, listed, now, known, listedPolicies, isReading]);
}
