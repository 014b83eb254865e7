import { useTranslation } from "react-i18next";
import { sellerNet } from "../../../../shared/escrow/amounts.ts";
import type { Step } from "../../../../shared/escrow/trade.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { stepPayout } from "../../lib/trade/stepPayout.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";

/** What happened in a trade, in one sentence: who, what, and how much of the money moved. */
export function StepSentence({ scene, step: { log, by } }: { scene: TradeScene; step: Step }) {
  const { t } = useTranslation("trade");
  const { instant } = useFormat();
  const words = useMoneyWords(scene.coin);
  const { toBuyer, toSeller } = stepPayout(log);
  const endsAt = "endsAt" in log.args ? instant(log.args.endsAt, scene.now) : "";
  const isYours = by === scene.side;
  const who = by === "buyer" || by === "seller" ? t(`history.who.${by}`) : "";
  return (
    <span>
      {t(`history.${log.eventName}.${isYours ? "you" : "they"}`, {
        who,
        amount: words(scene.trade.terms.amount),
        toBuyer: words(toBuyer),
        toSeller: words(sellerNet(toSeller, scene.policy.feeBps)),
        endsAt,
      })}
    </span>
  );
}
