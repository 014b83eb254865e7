import type { Address } from "viem";
import type { Reader } from "../../../../../shared/sealed/keyWrap.ts";
import { walletReader } from "../../../lib/documents/walletReader.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";

/** The account as a reader of sealed documents; null for an outside wallet, which has no key for that. */
export function useAsReader(): (account: Account) => Promise<Reader | null> {
  const wallet = useWallet();
  return async ({ kind, address }) => (kind === "key" ? walletReader(wallet, address as Address) : null);
}
