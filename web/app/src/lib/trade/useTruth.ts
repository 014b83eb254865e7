import { useAssertFresh } from "../query/useAssertFresh.ts";
import type { SigningContext } from "../signing/SigningRequest.ts";
import { type Ground, stopReason } from "./stopReason.ts";
import type { TradeScene } from "./TradeScene.ts";

/**
 * To be awaited before anything about a trade is signed. Throws the reason that must stop it: a node that lies or lags, a
 * trade that moved on, an agreement that was changed or says something else than the terms. Otherwise gives the signer what it then checks for itself.
 */
export function useTruth(
  scene: Pick<TradeScene, "trade" | "policy" | "viewer" | "agreement">,
): (ground?: Ground) => Promise<SigningContext> {
  const assertFresh = useAssertFresh();
  const { trade, policy, viewer, agreement } = scene;
  return async (ground = "agreement") => {
    const { terms, held } = await assertFresh(trade, viewer);
    const reason = stopReason(agreement, ground);
    if (reason !== null) throw reason;
    const text = agreement.state === "read" ? { agreement: agreement.text } : {};
    return { terms, policy, held, ...text };
  };
}
