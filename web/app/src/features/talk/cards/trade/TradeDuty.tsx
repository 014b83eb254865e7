import { useTranslation } from "react-i18next";
import { due } from "../../../../../../shared/escrow/due.ts";
import { otherSide } from "../../../../../../shared/escrow/side.ts";
import { Deadline } from "../../../../components/time/Deadline.tsx";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";

/** Who acts next and by when: the reader's own duty, or else that of the side that is waited for. */
export function TradeDuty({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { trade, policy, side, now } = scene;
  const dues = due(trade, policy, now);
  const acting = dues.seller.acts ? "seller" : "buyer";
  const of = side && dues[side].acts ? side : side && dues[otherSide(side)].acts ? otherSide(side) : acting;
  const { must, by } = dues[of];
  const isYours = of === side;
  return (
    <div className="grid gap-0.5 text-sm">
      <p className={isYours ? "font-semibold text-amber" : ""}>
        {t(isYours ? "duty.you" : `duty.${of}`)}: {t(`duty.must.${must}.${isYours ? "you" : "they"}`)}
      </p>
      {by === null ? null : (
        <p className="text-soft">
          {t(dues[of].acts ? "duty.by" : "duty.until")} <Deadline at={by} now={now} yours={isYours} />
        </p>
      )}
    </div>
  );
}
