import type { Hex } from "viem";
import { useChainStatus } from "../../../lib/query/useChainStatus.ts";
import { type TradeSceneState, useTradeScene } from "../../../lib/trade/useTradeScene.ts";

/** A trade for a card. While the node is silent it has failed rather than be still coming: a card says what it could not check. */
export function useCardTrade(id: Hex): TradeSceneState {
  const loaded = useTradeScene(id, null);
  const { phase, error } = useChainStatus();
  return loaded.state === "loading" && phase === "offline" ? { state: "failed", error } : loaded;
}
