import { useQuery } from "@tanstack/react-query";
import { isHidden } from "../../../../../shared/court/clock.ts";
import { type Hearing, hasCommitted, seatOf } from "../../../../../shared/court/hearing.ts";
import { useChain } from "../../query/useChain.ts";
import { useAccount } from "../../wallet/useAccount.ts";
import { findVote } from "./findVote.ts";

export const signedVoteKey = (account: string | undefined, id: bigint, sitting: number) =>
  ["signedVote", account, String(id), sitting] as const;

/** One's vote that was signed and is not on the chain yet; undefined while nobody knows, null when there is none. */
export function useSignedVote(hearing: Hearing) {
  const { chainId, court, relayUrl } = useChain().config;
  const address = useAccount()?.address;
  const { id: disputeId, sitting, turn } = hearing;
  const seat = address ? seatOf(hearing, address) : null;
  const isAwaited = seat !== null && isHidden(hearing) && turn === "None" && !hasCommitted(hearing, seat);
  const { data } = useQuery({
    queryKey: signedVoteKey(address, disputeId, sitting),
    queryFn: () => (address ? findVote(relayUrl, { chainId, court, disputeId, sitting }, address) : null),
    enabled: isAwaited,
    networkMode: "always",
    staleTime: 30_000,
  });
  return isAwaited ? data : null;
}
