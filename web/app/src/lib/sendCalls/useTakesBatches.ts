import { useQuery } from "@tanstack/react-query";
import { useAccount } from "../wallet/useAccount.ts";
import { useSending } from "./SendingContext.ts";

/** Whether the acting account's wallet carries out calls of any contracts as one; false until that is known. */
export function useTakesBatches(): boolean {
  const sending = useSending();
  const account = useAccount();
  const { data } = useQuery({
    queryKey: ["takesBatches", account?.kind, account?.address],
    queryFn: () => sending.takesBatches(),
    enabled: account?.kind === "outside",
    networkMode: "always",
    retry: false,
  });
  return data ?? false;
}
