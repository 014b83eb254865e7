import { useAccount } from "../wallet/useAccount.ts";

/**
 * Whether a payment and what it needs signed beforehand are one confirmation of the acting account. An outside wallet
 * is not told what belongs together, and asks for each.
 */
export function useOneConfirmation(): boolean {
  return useAccount()?.kind !== "outside";
}
