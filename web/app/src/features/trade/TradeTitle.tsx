import { useTranslation } from "react-i18next";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { subjectOf } from "../../lib/trade/subjectOf.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";

/** How much, and for what in the parties' own words. */
export function TradeTitle({ scene: { trade, coin, agreement } }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const words = useMoneyWords({ ...coin, symbol: coin.label });
  const amount = words(trade.terms.amount);
  const subject = subjectOf(agreement);
  return (
    <span className="[overflow-wrap:anywhere]">
      {subject ? t("head.about", { amount, subject }) : <span className="figures">{amount}</span>}
    </span>
  );
}
