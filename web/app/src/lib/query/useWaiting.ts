import { useMemo } from "react";
import type { Address } from "viem";
import { type WaitingTrade, waitingTrades } from "../chain/waitingTrades.ts";
import { useNow } from "./useNow.ts";
import { usePolicyStates } from "./usePolicies.ts";
import { useTrades } from "./useTrades.ts";

/** What waits for this address in its trades, and by when. Undefined while it is not known yet. */
export function useWaiting(address: Address | null): WaitingTrade[] | undefined {
  const { data } = useTrades(address);
  const now = useNow();
  const ids = useMemo(() => data?.trades.map(({ terms }) => terms.policy) ?? [], [data]);
  const { known, isReading } = usePolicyStates(ids);
  return useMemo(() => {
    if (!address || !data || now === null || isReading) return undefined;
    return waitingTrades(data.trades, known, address, now);
  }, [address, data, now, known, isReading]);
}
