import { useTranslation } from "react-i18next";
import type { Escalation, Hearing } from "../../../../shared/court/hearing.ts";
import { rulingBuyerBps } from "../../../../shared/escrow/amounts.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { CoinView } from "../../lib/money/CoinView.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { DataList } from "../layout/DataList.tsx";

interface OutsideCardProps {
  hearing: Hearing;
  coin: CoinView;
  scene: Pick<TradeScene, "side" | "now">;
}

/** What the sides asked the outside court for, and what it said to each. */
export function OutsideCard({ hearing, coin, scene }: OutsideCardProps) {
  const { t } = useTranslation("case");
  const { percent } = useFormat();
  const words = useMoneyWords(coin);
  const sides = useSides(scene);
  const { dispute, escalations } = hearing;

  function stateOf({ ruling, endsAt }: Escalation): "chosen" | "notChosen" | "late" | "pending" {
    if (ruling !== 0) return ruling === 2 ? "chosen" : "notChosen";
    return scene.now > endsAt ? "late" : "pending";
  }

  return (
    <article className="grid gap-3">
      <h3 className="font-medium">{t("rounds.outside.title")}</h3>
      <DataList
        items={escalations.map((asked) => ({
          label: t("rounds.outside.asked", {
            who: sides[asked.side],
            share: percent(rulingBuyerBps(asked.statedAward, dispute.choices) ?? 0),
            price: words(asked.cost),
          }),
          value: t(`rounds.outside.${stateOf(asked)}`),
        }))}
      />
      <p className="text-sm text-soft">{t("rounds.outside.rule")}</p>
    </article>
  );
}
