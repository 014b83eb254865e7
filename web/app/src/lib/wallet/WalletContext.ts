import { createContext, useContext } from "react";
import type { Wallet } from "./Wallet.ts";

/** `Providers` puts the app's wallet here. */
export const WalletContext = createContext<Wallet | null>(null);

export function useWallet(): Wallet {
  const wallet = useContext(WalletContext);
  if (!wallet) throw new Error("useWallet needs a WalletContext above it");
  return wallet;
}
