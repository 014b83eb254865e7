import { useTranslation } from "react-i18next";
import { due } from "../../../../../../shared/escrow/due.ts";
import type { Side } from "../../../../../../shared/escrow/side.ts";
import { Deadline } from "../../../../components/time/Deadline.tsx";
import type { TradeScene } from "../../../../lib/trade/TradeScene.ts";

const sides: readonly Side[] = ["buyer", "seller"];

/** Who acts next and by when: the reader's own duty, or else that of the side that is waited for. */
export function TradeDuty({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { trade, policy, side, now } = scene;
  const dues = due(trade, policy, now);
  const acting = sides.filter((one) => dues[one].acts);
  // Where nobody is waited for, as while a court hears the case, that is what the reader is told.
  const isReaders = side !== null && (acting.length === 0 || acting.includes(side));
  const of = isReaders ? side : (acting[0] ?? "buyer");
  const { must, by } = dues[of];
  const isYours = of === side;
  return (
    <div className="grid gap-0.5 text-sm">
      <p className={isYours && dues[of].acts ? "font-semibold text-amber" : ""}>
        {t(isYours ? "duty.you" : `duty.${of}`)}: {t(`duty.must.${must}.${isYours ? "you" : "they"}`)}
      </p>
      {by === null ? null : (
        <p className="text-soft">
          {t(dues[of].acts ? "duty.by" : "duty.until")}{" "}
          <Deadline at={by} now={now} yours={isYours && dues[of].acts} />
        </p>
      )}
    </div>
  );
}
