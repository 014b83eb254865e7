import { useSyncExternalStore } from "react";
import type { WalletState } from "./Wallet.ts";
import { useWallet } from "./WalletContext.ts";

export function useWalletState(): WalletState {
  const wallet = useWallet();
  return useSyncExternalStore(wallet.subscribe, wallet.read);
}
