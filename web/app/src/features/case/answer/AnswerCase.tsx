import { useTranslation } from "react-i18next";
import { previewAnswer } from "../../../../../shared/escrow/caseEnding.ts";
import { withAnswer } from "../../../../../shared/escrow/caseOutcomes.ts";
import type { Side } from "../../../../../shared/escrow/side.ts";
import { Button } from "../../../components/button/Button.tsx";
import { EndingTable } from "../../../components/case/EndingTable.tsx";
import { ShareField } from "../../../components/case/ShareField.tsx";
import { EvidenceFields } from "../../../components/evidence/EvidenceFields.tsx";
import { WhoReads } from "../../../components/evidence/WhoReads.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { SplitScale } from "../../../components/pictures/scale/SplitScale.tsx";
import { useArbitrationCost } from "../../../lib/arbitrator/useArbitrationCost.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import { usePleading } from "../act/usePleading.ts";
import { DepositFacts } from "../facts/DepositFacts.tsx";
import { SignForGiver } from "../fund/SignForGiver.tsx";
import { AnswerPreview } from "./AnswerPreview.tsx";

/** Answering a claim: one's own split and why, and what it does at once. */
export function AnswerCase({ scene, side, claimBps }: { scene: TradeScene; side: Side; claimBps: number }) {
  const { t } = useTranslation("case");
  const { trade, policy } = scene;
  const names = useSides(scene);
  const pleading = usePleading(scene, "answer", side === "buyer" ? 10_000 : 0);
  const { share, drafting } = pleading;
  const price = useArbitrationCost(policy, trade.terms).data ?? policy.maxCaseFee;
  const preview = share === null ? null : previewAnswer(trade, policy, share);
  const inCourt = share === null ? null : withAnswer(trade, policy, share, price);
  const goesOn = preview !== null && !preview.ends;

  return (
    <>
      <Section title={t("answer.title")}>
        <ShareField
          label={t("answer.share", { who: names.buyer })}
          hint={t("answer.shareHint")}
          invalid={t("share.invalid")}
          value={share}
          onChange={pleading.setShare}
        />
        {share === null ? null : (
          <SplitScale
            marks={[
              {
                key: "claim",
                kind: "claim",
                by: side === "buyer" ? "seller" : "buyer",
                bps: claimBps,
                label: t("marks.claim"),
              },
              { key: "answer", kind: "answer", by: side, bps: share, label: t("marks.yourAnswer") },
            ]}
            {...names}
          />
        )}
        {preview ? <AnswerPreview scene={scene} preview={preview} /> : null}
      </Section>
      {goesOn ? (
        <>
          <Section title={t("answer.statement")}>
            <EvidenceFields
              drafting={drafting}
              label={t("answer.words")}
              hint={t("open.wordsHint")}
              error={pleading.tried && drafting.text.trim() === "" ? t("open.wordsMissing") : undefined}
            />
            <WhoReads agreed={pleading.consent} onChange={pleading.setConsent} asked={pleading.tried} />
          </Section>
          <Section title={t("deposit.title")}>
            <DepositFacts scene={scene} />
          </Section>
        </>
      ) : null}
      {inCourt ? (
        <Section title={t("endings.title")}>
          <EndingTable scene={scene} trade={inCourt} caption={t("endings.withAnswer")} />
          <p className="text-sm text-soft">{t("endings.settlement")}</p>
        </Section>
      ) : null}
      <div className="grid gap-3">
        <ActFailure error={pleading.act.error} />
        <Button
          busy={pleading.act.isPending}
          disabled={preview === null || drafting.reading}
          onClick={() => pleading.send({ deposit: goesOn ? policy.maxCaseFee : 0n, states: goesOn })}
        >
          {t(goesOn ? "answer.submit" : "answer.agree")}
        </Button>
        {goesOn ? <SignForGiver pleading={pleading} disabled={drafting.reading} now={scene.now} /> : null}
      </div>
    </>
  );
}
