import type { Hex } from "viem";
import { sideOf } from "../../../../shared/escrow/side.ts";
import { useCoin } from "../query/useCoin.ts";
import { useNow } from "../query/useNow.ts";
import { usePolicies } from "../query/usePolicies.ts";
import { useTrade } from "../query/useTrade.ts";
import { useAccount } from "../wallet/useAccount.ts";
import type { TradeScene } from "./TradeScene.ts";
import { useAgreement } from "./useAgreement.ts";

export type TradeSceneState =
  | { state: "loading" }
  | { state: "failed"; error: unknown }
  | { state: "ready"; scene: TradeScene; retryAgreement: () => void };

const nativePlaceholder = "0x0000000000000000000000000000000000000000";

/** Brings together what the pages of a trade show. */
export function useTradeScene(id: Hex, linkKey: Uint8Array<ArrayBuffer> | null): TradeSceneState {
  const viewer = useAccount()?.address ?? null;
  const { data: trade, error } = useTrade(id, viewer);
  const terms = trade?.terms ?? null;
  const policies = usePolicies(terms ? [terms.policy] : []);
  const coin = useCoin(terms?.token ?? nativePlaceholder);
  const { agreement, retry } = useAgreement(terms, linkKey);
  const now = useNow();
  if (error && !trade) return { state: "failed", error };
  const policy = terms ? policies.get(terms.policy) : undefined;
  if (!trade || !policy || !coin || now === null) return { state: "loading" };
  const side = sideOf(trade.terms, viewer);
  const scene = { trade, policy, coin, viewer, side, agreement, now };
  return { state: "ready", scene, retryAgreement: retry };
}
