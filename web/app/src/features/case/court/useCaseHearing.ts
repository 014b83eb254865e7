import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { useHearing } from "../../../lib/court/useHearing.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** The case's hearing before Parley's Court; null before there is one, or where another court decides. */
export function useCaseHearing({ trade, policy }: Pick<TradeScene, "trade" | "policy">): Hearing | null {
  const { court } = useChain().config;
  const isOurs = sameAddress(policy.arbitrator, court);
  const { data } = useHearing(isOurs ? (trade.case?.disputeId ?? null) : null);
  return data ?? null;
}
