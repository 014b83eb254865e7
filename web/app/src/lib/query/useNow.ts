import { useCallback, useSyncExternalStore } from "react";
import { useChain } from "./useChain.ts";

/** The chain's time in Unix seconds, ticking; null before the chain was asked. The device's clock plays no part. */
export function useNow(): number | null {
  const { clock } = useChain();
  const subscribe = useCallback(
    (listener: () => void) => {
      const timer = setInterval(listener, 500);
      const leave = clock.onCorrection(listener);
      return () => {
        clearInterval(timer);
        leave();
      };
    },
    [clock],
  );
  return useSyncExternalStore(subscribe, clock.now);
}
