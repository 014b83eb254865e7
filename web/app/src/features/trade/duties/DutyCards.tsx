import { useTranslation } from "react-i18next";
import { type Due, due } from "../../../../../shared/escrow/due.ts";
import { otherSide, type Side } from "../../../../../shared/escrow/side.ts";
import { DutyCard } from "../../../components/duty/DutyCard.tsx";
import { Section } from "../../../components/layout/Section.tsx";
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
        <SideDuty scene={scene} of={first} its={its} />
        <SideDuty scene={scene} of={second} its={{ ...others, otherwise: null }} />
      </div>
    </Section>
  );
}

function SideDuty({ scene, of, its }: { scene: TradeScene; of: Side; its: Due }) {
  const { t } = useTranslation("trade");
  const otherwise = useOtherwise(scene);
  const { trade, now, side } = scene;
  const isYours = side === of;
  const label = t(its.acts ? "duty.by" : "duty.until");
  return (
    <DutyCard
      name={t(isYours ? "duty.you" : `duty.${of}`)}
      yours={isYours && its.acts}
      must={t(`duty.must.${its.must}.${isYours ? "you" : "they"}`)}
      since={its.acts ? clockStart(trade) : undefined}
      by={its.by === null ? undefined : { at: its.by, label }}
      now={now}
    >
      {its.otherwise ? (
        <p className="text-sm text-soft">{otherwise(its.otherwise, its.by !== null)}</p>
      ) : null}
    </DutyCard>
  );
}
