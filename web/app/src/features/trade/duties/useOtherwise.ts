import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../../shared/escrow/amounts.ts";
import type { Consequence } from "../../../../../shared/escrow/due.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";

/** The sentence for what anyone may bring about once nobody acted; the seller's part as it arrives, net of the fee. */
export function useOtherwise(scene: TradeScene): (consequence: Consequence, isAhead: boolean) => string {
  const { t } = useTranslation("trade");
  const words = useMoneyWords(scene.coin);
  const { buyer, seller } = useSides(scene);
  return ({ kind, toBuyer, toSeller }, isAhead) =>
    t(`duty.otherwise.${isAhead ? "then" : "now"}.${kind}`, {
      buyer,
      seller,
      toBuyer: words(toBuyer),
      toSeller: words(sellerNet(toSeller, scene.policy.feeBps)),
    });
}
