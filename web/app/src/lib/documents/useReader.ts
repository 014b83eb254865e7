import { useQuery } from "@tanstack/react-query";
import type { Reader } from "../../../../shared/sealed/keyWrap.ts";
import { useAccount } from "../wallet/useAccount.ts";
import { useWallet } from "../wallet/WalletContext.ts";
import { walletReader } from "./walletReader.ts";

/**
 * The acting account's key for sealed documents, whose private half stays in the Worker. Null where there is none, as
 * with an outside wallet; undefined until it is known.
 */
export function useReader(): Reader | null | undefined {
  const wallet = useWallet();
  const account = useAccount();
  const hasKey = account?.kind === "key";
  const { data } = useQuery({
    queryKey: ["wallet", "reader", account?.address],
    queryFn: () => walletReader(wallet, account?.address ?? "0x"),
    enabled: hasKey,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return hasKey ? data : null;
}
