import { useTranslation } from "react-i18next";
import { type Due, due } from "../../../../../shared/escrow/due.ts";
import { otherSide, type Side } from "../../../../../shared/escrow/side.ts";
import { Section } from "../../../components/layout/Section.tsx";
import { ClockRing } from "../../../components/time/ClockRing.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { clockStart } from "./clockStart.ts";
import { useOtherwise } from "./useOtherwise.ts";

/** What each side must do, by when, and what happens if it does not: the reader's own first. */
export function DutyCards({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { trade, policy, side, now } = scene;
  if (trade.status === "Closed") return null;
  const dues = due(trade, policy, now);
  const first = side ?? "buyer";
  const second = otherSide(first);
  const others = dues[second];
  // What happens otherwise happens to both; it is said once, to the reader.
  const its = dues[first].otherwise ? dues[first] : { ...dues[first], otherwise: others.otherwise };
  return (
    <Section title={t("duty.title")} framed={false}>
      <div className="grid gap-3 sm:grid-cols-2">
        <DutyCard scene={scene} of={first} its={its} />
        <DutyCard scene={scene} of={second} its={{ ...others, otherwise: null }} />
      </div>
    </Section>
  );
}

function DutyCard({ scene, of, its }: { scene: TradeScene; of: Side; its: Due }) {
  const { t } = useTranslation("trade");
  const format = useFormat();
  const otherwise = useOtherwise(scene);
  const { trade, now, side } = scene;
  const isYours = side === of;
  const waitsOnYou = isYours && its.acts;
  return (
    <article
      aria-label={t(isYours ? "duty.you" : `duty.${of}`)}
      className={`grid content-start gap-2 rounded-sheet border p-4 ${waitsOnYou ? "border-amber bg-amber-wash" : "border-line bg-sheet"}`}
    >
      <div className="flex items-start justify-between gap-3">
        <div className="grid gap-1">
          <p className={`text-xs font-semibold ${waitsOnYou ? "text-amber" : "text-soft"}`}>
            {t(isYours ? "duty.you" : `duty.${of}`)}
          </p>
          <p className="font-medium">{t(`duty.must.${its.must}.${isYours ? "you" : "they"}`)}</p>
        </div>
        {its.acts && its.by !== null ? (
          <ClockRing
            startedAt={clockStart(trade)}
            endsAt={its.by}
            now={now}
            yours={waitsOnYou}
            className="size-13"
          >
            <span aria-hidden="true" className="figures text-xs font-semibold">
              {format.remaining(its.by, now)}
            </span>
          </ClockRing>
        ) : null}
      </div>
      {its.by === null ? null : (
        <p className="text-sm">
          {t(its.acts ? "duty.by" : "duty.until")} <Deadline at={its.by} now={now} yours={waitsOnYou} />
        </p>
      )}
      {its.otherwise ? (
        <p className="text-sm text-soft">{otherwise(its.otherwise, its.by !== null)}</p>
      ) : null}
    </article>
  );
}
