import { useTranslation } from "react-i18next";
import { splitHeld } from "../../../../../shared/escrow/amounts.ts";
import { withAnswer, withClaim } from "../../../../../shared/escrow/caseOutcomes.ts";
import type { Side } from "../../../../../shared/escrow/side.ts";
import { Button } from "../../../components/button/Button.tsx";
import { EndingTable } from "../../../components/case/EndingTable.tsx";
import { PartsList } from "../../../components/case/PartsList.tsx";
import { ShareField } from "../../../components/case/ShareField.tsx";
import { EvidenceFields } from "../../../components/evidence/EvidenceFields.tsx";
import { WhoReads } from "../../../components/evidence/WhoReads.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { SplitScale } from "../../../components/pictures/scale/SplitScale.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useArbitrationCost } from "../../../lib/arbitrator/useArbitrationCost.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import { usePleading } from "../act/usePleading.ts";
import { DepositFacts } from "../facts/DepositFacts.tsx";
import { SignForGiver } from "../fund/SignForGiver.tsx";

/** Claiming: what one asks for and why, what it takes, and what each end of the case would give and cost each side. */
export function OpenCase({ scene, side }: { scene: TradeScene; side: Side }) {
  const { t } = useTranslation("case");
  const { trade, policy, now } = scene;
  const names = useSides(scene);
  const all = side === "buyer" ? 10_000 : 0;
  const pleading = usePleading(scene, "openCase", all);
  const { share, drafting } = pleading;
  const isNothing = share === 10_000 - all;
  const price = useArbitrationCost(policy, trade.terms).data ?? policy.maxCaseFee;
  const claimed = share === null ? null : withClaim(trade, side, share);
  // The worst case for planning: the other side gives nothing, so that all that is claimed goes to court.
  const inCourt = claimed && withAnswer(claimed, policy, 10_000 - all, price);

  return (
    <>
      <Notice kind="wait" title={t("open.clock")}>
        <Deadline at={trade.endsAt} now={now} yours next={t(`open.afterwards.${side}`)} />
      </Notice>
      <Section title={t("open.claim")}>
        <ShareField
          label={t("open.share", { who: names.buyer })}
          hint={t(`open.shareHint.${side}`)}
          invalid={t("share.invalid")}
          value={share}
          onChange={pleading.setShare}
        />
        {share === null ? null : (
          <>
            <SplitScale
              marks={[{ key: "claim", kind: "claim", by: side, bps: share, label: t("marks.yourClaim") }]}
              {...names}
            />
            <PartsList scene={scene} parts={splitHeld(trade.held, share)} />
          </>
        )}
        {isNothing ? <Notice kind="danger">{t("open.nothing")}</Notice> : null}
      </Section>
      <Section title={t("open.statement")}>
        <EvidenceFields
          drafting={drafting}
          label={t("open.words")}
          hint={t("open.wordsHint")}
          error={pleading.tried && drafting.text.trim() === "" ? t("open.wordsMissing") : undefined}
        />
        <WhoReads agreed={pleading.consent} onChange={pleading.setConsent} asked={pleading.tried} />
      </Section>
      <Section title={t("deposit.title")}>
        <DepositFacts scene={scene} />
      </Section>
      {claimed ? (
        <Section title={t("endings.title")}>
          <EndingTable scene={scene} trade={claimed} caption={t("endings.beforeAnswer")} />
          {inCourt ? <EndingTable scene={scene} trade={inCourt} caption={t("endings.ifCourt")} /> : null}
          <p className="text-sm text-soft">{t("endings.settlement")}</p>
        </Section>
      ) : null}
      <div className="grid gap-3">
        <ActFailure error={pleading.act.error} />
        <p className="text-sm text-soft">{t("open.offersDie")}</p>
        <Button
          busy={pleading.act.isPending}
          disabled={share === null || isNothing || drafting.reading}
          onClick={() => pleading.send({ deposit: policy.maxCaseFee, states: true })}
        >
          {t("open.submit")}
        </Button>
        <SignForGiver
          pleading={pleading}
          disabled={share === null || isNothing || drafting.reading}
          now={now}
        />
      </div>
    </>
  );
}
