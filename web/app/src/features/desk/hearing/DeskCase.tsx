import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { allowedCourtActions } from "../../../../../shared/court/allowedCourtActions.ts";
import { type Hearing, seatOf } from "../../../../../shared/court/hearing.ts";
import { CaseAgreement } from "../../../components/case/CaseAgreement.tsx";
import { CaseScale } from "../../../components/case/CaseScale.tsx";
import { AppealPanel } from "../../../components/court/AppealPanel.tsx";
import { HearingActs } from "../../../components/court/HearingActs.tsx";
import { HearingFacts } from "../../../components/court/HearingFacts.tsx";
import { RoundHistory } from "../../../components/court/RoundHistory.tsx";
import { EvidenceList } from "../../../components/evidence/EvidenceList.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { useSignedVote } from "../../../lib/court/carrying/useSignedVote.ts";
import { useCourtNow } from "../../../lib/court/useCourtNow.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { CastBallot } from "../reveal/CastBallot.tsx";
import { RevealPanel } from "../reveal/RevealPanel.tsx";
import { SignedVote } from "../vote/SignedVote.tsx";
import { VotePanel } from "../vote/VotePanel.tsx";
import { CaseSummary } from "./CaseSummary.tsx";
import { Recuse } from "./Recuse.tsx";
import { SeatDuty } from "./SeatDuty.tsx";

interface DeskCaseProps {
  scene: TradeScene;
  hearing: Hearing;
  /** The award, once there is one. */
  award: ReactNode;
}

/** A case as its arbitrator needs it: the dispute, the words of both sides, what was agreed, and the ruling. */
export function DeskCase({ scene, hearing, award }: DeskCaseProps) {
  const { t } = useTranslation("desk");
  const { trade, viewer, now } = scene;
  const votes = allowedCourtActions(hearing, viewer, useCourtNow(now))
    .map(({ kind }) => kind)
    .filter((kind) => kind === "vote" || kind === "commit");
  const signed = useSignedVote(hearing);
  return (
    <>
      {viewer !== null && seatOf(hearing, viewer) !== null ? (
        <>
          {signed && votes.length > 0 ? (
            <SignedVote hearing={hearing} vote={signed} now={now} />
          ) : (
            <SeatDuty hearing={hearing} viewer={viewer} now={now} />
          )}
          <CastBallot hearing={hearing} viewer={viewer} now={now} />
        </>
      ) : null}
      <Section title={t("case.dispute")}>
        {trade.case ? <CaseScale scene={scene} current={trade.case} /> : null}
        <CaseSummary scene={scene} />
      </Section>
      <Section title={t("case.evidence")}>
        <p className="text-sm text-soft">{t("case.readable")}</p>
        <EvidenceList scene={scene} />
      </Section>
      <Section title={t("case.agreement")}>
        <CaseAgreement scene={scene} />
      </Section>
      {award}
      <RoundHistory hearing={hearing} scene={scene} />
      {votes.length > 0 && trade.status === "InCourt" && signed === null ? (
        <VotePanel
          key={`${hearing.id}:${hearing.sitting}`}
          scene={scene}
          hearing={hearing}
          isHidden={votes.includes("commit")}
        />
      ) : null}
      <RevealPanel hearing={hearing} now={now} />
      <Section title={t(hearing.panel.length > 1 ? "case.panel" : "case.seat")}>
        <HearingFacts hearing={hearing} now={now} />
        <AppealPanel hearing={hearing} scene={scene} />
        <HearingActs hearing={hearing} scene={scene} />
        <Recuse scene={scene} hearing={hearing} />
      </Section>
    </>
  );
}
