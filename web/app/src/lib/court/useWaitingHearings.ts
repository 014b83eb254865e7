import { useMemo } from "react";
import type { Address } from "viem";
import { useNow } from "../query/useNow.ts";
import { useHearings } from "./useHearings.ts";
import { type WaitingHearing, waitingHearings } from "./waitingHearings.ts";

/** What waits on an arbitrator's desk, and by when. Undefined while it is not known yet. */
export function useWaitingHearings(arbitrator: Address | null): WaitingHearing[] | undefined {
  const { data } = useHearings(arbitrator);
  const now = useNow();
  return useMemo(() => {
    if (!arbitrator || !data || now === null) return undefined;
    return waitingHearings(data.hearings, arbitrator, now);
  }, [arbitrator, data, now]);
}
