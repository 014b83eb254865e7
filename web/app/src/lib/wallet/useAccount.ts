import type { Account } from "./Account.ts";
import { useWalletState } from "./useWalletState.ts";

/** Who acts, or null while the wallet is locked or there is none. */
export function useAccount(): Account | null {
  return useWalletState().account;
}
