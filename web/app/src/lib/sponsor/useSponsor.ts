import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import type { SponsorState } from "../../../../shared/sponsor/sponsorState.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { ChainConfig } from "../chain/config.ts";
import { useChain } from "../query/useChain.ts";
import { useSending } from "../sendCalls/SendingContext.ts";
import { SponsorError } from "./SponsorError.ts";

export type SponsorOffer =
  | { readonly state: "asking" }
  /** `left`: how often it would still do so for this person today. */
  | { readonly state: "ready"; readonly left: number }
  | { readonly state: "refused"; readonly error: unknown };

/** Whether a sponsor would pay the network's fee for something in this coin; null where nobody asks for one. */
export function useSponsor(
  account: Address | null,
  coin: Address,
  isWanted: boolean,
): { offer: SponsorOffer; askAgain: () => void } | null {
  const { config } = useChain();
  const { sponsoring } = useSending();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ["sponsor", account],
    queryFn: async () => (await sponsoring()).sponsor.state(account as Address),
    enabled: isWanted && account !== null,
    networkMode: "always",
    retry: 0,
    staleTime: 10_000,
    refetchInterval: 30_000,
  });
  if (!isWanted || account === null) return null;
  return { offer: read(), askAgain: () => void refetch() };

  function read(): SponsorOffer {
    if (error && !isFetching) return { state: "refused", error };
    return data ? offerOf(data, coin, config) : { state: "asking" };
  }
}

/** A sponsor of another chain or escrow is none. */
export function offerOf(
  { chainId, escrow, coins, left, refusal }: SponsorState,
  coin: Address,
  config: Pick<ChainConfig, "chainId" | "escrow">,
): SponsorOffer {
  const refused = (code: ConstructorParameters<typeof SponsorError>[0]): SponsorOffer => {
    return { state: "refused", error: new SponsorError(code) };
  };
  if (chainId !== config.chainId || !sameAddress(escrow, config.escrow)) return refused("sponsorOff");
  if (!coins.some((one) => sameAddress(one, coin))) return refused("sponsorCoinNotCarried");
  if (refusal) return refused(refusal);
  return { state: "ready", left: left.person };
}
