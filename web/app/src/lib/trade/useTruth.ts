import { useAssertFresh } from "../query/useAssertFresh.ts";
import type { SigningContext } from "../signing/SigningRequest.ts";
import type { TradeScene } from "./TradeScene.ts";

/** Whether an action is a decision about the agreement, or merely lets the clock have its way. */
export type Ground = "agreement" | "clock";

/**
 * To be awaited before anything about a trade is signed. Throws the reason that must stop it: a node that lies or lags, a
 * trade that moved on, an agreement that was changed. Otherwise gives the signer what it then checks for itself.
 */
export function useTruth(
  scene: Pick<TradeScene, "trade" | "policy" | "viewer" | "agreement">,
): (ground?: Ground) => Promise<SigningContext> {
  const assertFresh = useAssertFresh();
  const { trade, policy, viewer, agreement } = scene;
  return async (ground = "agreement") => {
    const { terms, held } = await assertFresh(trade, viewer);
    const isEdited = agreement.state === "unread" && agreement.reason === "edited";
    // Money that the clock gives back needs nobody's text; a forged one must not keep it either.
    if (isEdited && ground === "agreement") throw agreement.error;
    const text = agreement.state === "read" ? { agreement: agreement.text } : {};
    return { terms, policy, held, ...text };
  };
}
