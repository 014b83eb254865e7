import { useSyncExternalStore } from "react";
import { useWallet } from "./WalletContext.ts";

/** Minutes without a touch after which the wallet locks. */
export function useAutoLock(): number {
  const { settings } = useWallet();
  return useSyncExternalStore(
    (listener) => settings.subscribe(listener),
    () => settings.value.autoLockMinutes,
  );
}
