import { useTranslation } from "react-i18next";
import { allowedActions } from "../../../../shared/escrow/allowedActions.ts";
import { otherSide } from "../../../../shared/escrow/side.ts";
import { CaseAgreement } from "../../components/case/CaseAgreement.tsx";
import { CaseScale } from "../../components/case/CaseScale.tsx";
import { EndingTable } from "../../components/case/EndingTable.tsx";
import { RoundHistory } from "../../components/court/RoundHistory.tsx";
import { EvidenceList } from "../../components/evidence/EvidenceList.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { OfferPanel } from "../../components/settlement/OfferPanel.tsx";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { AnswerCase } from "./answer/AnswerCase.tsx";
import { Award } from "./award/Award.tsx";
import { CourtSection } from "./court/CourtSection.tsx";
import { useCaseHearing } from "./court/useCaseHearing.ts";
import { AddEvidence } from "./evidence/AddEvidence.tsx";
import { NoCase } from "./NoCase.tsx";
import { OpenCase } from "./open/OpenCase.tsx";
import { CaseSteps } from "./steps/CaseSteps.tsx";

/** A case from the claim to the payout, for either side, the arbitrator and anyone who looks on. */
export function CaseView({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("case");
  const { trade, policy, viewer, side, now } = scene;
  const hearing = useCaseHearing(scene);
  const kinds: readonly string[] = allowedActions(trade, policy, viewer, now).map(({ kind }) => kind);
  const current = trade.case;
  const agreement = (
    <Section title={t("agreement.title")}>
      <CaseAgreement scene={scene} />
    </Section>
  );
  const evidence = (
    <Section title={t("evidence.title")}>
      <EvidenceList scene={scene} />
      {kinds.includes("submitEvidence") ? <AddEvidence scene={scene} /> : null}
    </Section>
  );
  if (!current) {
    if (!side || !kinds.includes("openCase")) return <NoCase scene={scene} />;
    return (
      <>
        <OpenCase scene={scene} side={side} />
        <CourtSection scene={scene} hearing={null} />
        {agreement}
      </>
    );
  }
  const answers = side !== null && kinds.includes("answer");
  const isOpen = trade.status !== "Closed" && trade.status !== "Ruled";
  return (
    <>
      <Section title={t("scale.title")}>
        <CaseScale scene={scene} current={current} />
        {current.end ? null : (
          <p className="text-sm text-soft">
            {t(current.answer ? "scale.inCourt" : `scale.claimed.${otherSide(current.claimant)}`)}
          </p>
        )}
      </Section>
      <Award scene={scene} hearing={hearing} />
      {hearing ? <RoundHistory hearing={hearing} scene={scene} /> : null}
      <CaseSteps scene={scene} />
      {/* Whoever answers reads first what there is to answer. */}
      {answers ? evidence : null}
      {answers ? <AnswerCase scene={scene} side={side} claimBps={current.claimBps} /> : null}
      {current.end && !hearing ? null : <CourtSection scene={scene} hearing={hearing} />}
      {answers ? null : evidence}
      {agreement}
      {isOpen && !answers ? (
        <Section title={t("endings.title")}>
          <EndingTable
            scene={scene}
            trade={trade}
            caption={t(`endings.now.${trade.status === "InCourt" ? "inCourt" : "before"}`)}
          />
          <p className="text-sm text-soft">{t("endings.settlement")}</p>
        </Section>
      ) : null}
      {isOpen ? (
        <OfferPanel scene={scene} linked={null} notAfter={offersEnd(trade.status, hearing?.evidenceEndsAt)} />
      ) : null}
    </>
  );
}

/** In court offers end before voting starts; where that is not known none is made. */
function offersEnd(status: string, evidenceEndsAt: number | undefined): number | null | undefined {
  return status === "InCourt" ? evidenceEndsAt : null;
}
