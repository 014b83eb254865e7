import { useTranslation } from "react-i18next";
import { isHidden } from "../../../../shared/court/clock.ts";
import { isNamed } from "../../../../shared/court/dispute.ts";
import { canBeRefilled, type Hearing } from "../../../../shared/court/hearing.ts";
import { phaseOf } from "../../../../shared/court/phase.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { DataList } from "../layout/DataList.tsx";
import { Notice } from "../notice/Notice.tsx";
import { Deadline } from "../time/Deadline.tsx";
import { DrawCheck } from "./DrawCheck.tsx";
import { hearingDeadlines } from "./hearingDeadlines.ts";
import { PanelSeat } from "./PanelSeat.tsx";

/** Who sits, until when evidence comes, by when votes are due, and what follows. */
export function HearingFacts({ hearing, now }: { hearing: Hearing; now: number }) {
  const { t } = useTranslation("case");
  const format = useFormat();
  const { stage, dispute, schedule, closedBy, seedBlock, panel, round } = hearing;
  const phase = phaseOf(hearing, now);
  const isSitting = phase === "evidence" || phase === "voting" || phase === "revealing";
  return (
    <>
      {schedule.rounds > 1 ? (
        <p className="text-sm text-soft">
          {t("court.round", { round: format.number(round + 1), rounds: format.number(schedule.rounds) })}
        </p>
      ) : null}
      {panel.map(({ holder }, seat) =>
        holder ? <PanelSeat key={holder} hearing={hearing} seat={seat} holder={holder} now={now} /> : null,
      )}
      {hearing.steps.some(({ eventName }) => eventName === "PanelDrawn") ? (
        <DrawCheck hearing={hearing} />
      ) : null}
      {stage === "Drawing" ? (
        <p className="text-sm">{t("court.drawing", { block: format.number(seedBlock) })}</p>
      ) : null}
      <DataList
        items={hearingDeadlines(hearing, now).map(({ label, at }) => ({
          label: t(`court.${label}`),
          value: <Deadline at={at} now={now} />,
        }))}
      />
      {phase === "evidence" && closedBy.length === 1 ? (
        <Notice>{t(`court.closedBy.${closedBy[0] ?? "buyer"}`)}</Notice>
      ) : null}
      {isSitting ? (
        <p className="text-sm text-soft">
          {format.sentences(
            t(
              isHidden(hearing)
                ? "court.ifSilentPanel"
                : canBeRefilled(hearing)
                  ? "court.ifSilentDrawn"
                  : "court.ifSilent",
            ),
            isNamed(dispute) ? null : t("court.drawnRule"),
          )}
        </p>
      ) : null}
    </>
  );
}
