import { useQuery } from "@tanstack/react-query";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { useAccount } from "./useAccount.ts";
import { useWallet } from "./WalletContext.ts";

/**
 * The acting account's key for sealed documents, whose private half stays in the Worker. Null for an outside wallet;
 * undefined until it is known.
 */
export function useReader(): Reader | null | undefined {
  const wallet = useWallet();
  const account = useAccount();
  const { data } = useQuery({
    queryKey: ["wallet", "reader", account?.address],
    queryFn: () => (account ? wallet.reader(account) : null),
    enabled: account !== null,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return account ? data : null;
}
