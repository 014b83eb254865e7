import { useTranslation } from "react-i18next";
import { isNamed } from "../../../../shared/court/dispute.ts";
import { canBeRefilled, drawEndsAt, type Hearing, voteEndsAt } from "../../../../shared/court/hearing.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { DataList } from "../layout/DataList.tsx";
import { Notice } from "../notice/Notice.tsx";
import { Deadline } from "../time/Deadline.tsx";
import { ArbitratorRecord } from "./ArbitratorRecord.tsx";

/** Who sits, until when evidence comes, by when the vote is due, and what follows. */
export function HearingFacts({
  hearing,
  now,
  you = false,
}: {
  hearing: Hearing;
  now: number;
  you?: boolean;
}) {
  const { t } = useTranslation("case");
  const format = useFormat();
  const { stage, holder, dispute, evidenceEndsAt, closedBy, seedBlock } = hearing;
  const isOpen = stage === "Drawing" || stage === "Seated";
  const isHearing = now <= evidenceEndsAt;
  return (
    <>
      {holder ? (
        <ArbitratorRecord version={dispute.version} arbitrator={holder} you={you} />
      ) : (
        <p className="text-sm">{t("court.drawing", { block: format.number(seedBlock) })}</p>
      )}
      <DataList
        items={[
          {
            label: t(isHearing ? "court.evidenceUntil" : "court.evidenceEnded"),
            value: <Deadline at={evidenceEndsAt} now={now} />,
          },
          ...(isOpen
            ? [
                ...(stage === "Drawing"
                  ? [{ label: t("court.drawUntil"), value: <Deadline at={drawEndsAt(hearing)} now={now} /> }]
                  : []),
                { label: t("court.voteUntil"), value: <Deadline at={voteEndsAt(hearing)} now={now} /> },
              ]
            : []),
        ]}
      />
      {isOpen && isHearing && closedBy.length === 1 ? (
        <Notice>{t(`court.closedBy.${closedBy[0] ?? "buyer"}`)}</Notice>
      ) : null}
      {isOpen ? (
        <p className="text-sm text-soft">
          {format.sentences(
            t(canBeRefilled(hearing) ? "court.ifSilentDrawn" : "court.ifSilent"),
            isNamed(dispute) ? null : t("court.drawnRule"),
          )}
        </p>
      ) : null}
    </>
  );
}
