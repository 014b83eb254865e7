import type { Hex } from "viem";
import { otherSide } from "../../../../shared/escrow/side.ts";
import type { TradeScene } from "../trade/TradeScene.ts";

/** The key to which documents for the other side are sealed, as the agreement names it. */
export function otherKey({ agreement, side }: Pick<TradeScene, "agreement" | "side">): Hex | null {
  if (agreement.state !== "read" || side === null) return null;
  return agreement.agreement[otherSide(side)].encryptionKey;
}
