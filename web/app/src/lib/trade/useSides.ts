import { useTranslation } from "react-i18next";
import type { Side } from "../../../../shared/escrow/side.ts";
import type { TradeScene } from "./TradeScene.ts";

/** What the reader calls the two sides: "you" is one of them. */
export function useSides({ side }: Pick<TradeScene, "side">): Record<Side, string> {
  const { t } = useTranslation("trade");
  const nameOf = (one: Side) => t(side === one ? "sides.you" : `sides.${one}`);
  return { buyer: nameOf("buyer"), seller: nameOf("seller") };
}
