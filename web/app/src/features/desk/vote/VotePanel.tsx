import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { rulingBuyerBps } from "../../../../../shared/escrow/amounts.ts";
import { Button } from "../../../components/button/Button.tsx";
import { CaseScale } from "../../../components/case/CaseScale.tsx";
import { choiceOf } from "../../../components/case/choiceOf.ts";
import { ShareField } from "../../../components/case/ShareField.tsx";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { RulingPreview } from "./RulingPreview.tsx";
import { useCommit } from "./useCommit.ts";
import { useVote } from "./useVote.ts";
import { withRuling } from "./withRuling.ts";

interface VotePanelProps {
  scene: TradeScene;
  hearing: Hearing;
  /** One of several votes, shown to nobody before all are cast. */
  isHidden: boolean;
}

/** Ruling on the difference: a share on the scale, what it pays and costs, and the reasons. */
export function VotePanel({ scene, hearing, isHidden }: VotePanelProps) {
  const { t } = useTranslation("desk");
  const { choices } = hearing.dispute;
  const [share, setShare] = useState<number | null>(5_000);
  const [refuses, setRefuses] = useState(false);
  const [reasons, setReasons] = useState("");
  const [consent, setConsent] = useState(false);
  const [tried, setTried] = useState(false);
  const open = useVote(scene, hearing);
  const hidden = useCommit(scene, hearing);
  const vote = isHidden ? hidden : open;
  const choice = refuses ? 0 : share === null ? null : choiceOf(share, choices);
  const { case: current } = scene.trade;
  const isComplete = choice !== null && reasons.trim() !== "" && consent;

  return (
    <Section title={t(isHidden ? "vote.hidden.title" : "vote.title")}>
      <p className="text-sm text-soft">{t(isHidden ? "vote.hidden.lead" : "vote.lead")}</p>
      {refuses ? null : choices === 2 ? (
        <RadioCards
          legend={t("vote.pick")}
          value={share === null || share < 5_000 ? "seller" : share > 5_000 ? "buyer" : null}
          onChange={(side) => setShare(side === "buyer" ? 10_000 : 0)}
          cards={[
            { value: "buyer", title: t("vote.toBuyer") },
            { value: "seller", title: t("vote.toSeller") },
          ]}
        />
      ) : (
        <ShareField
          label={t("vote.share")}
          hint={t(choices === 11 ? "vote.stepTen" : "vote.stepOne")}
          invalid={t("vote.shareInvalid")}
          value={share}
          onChange={setShare}
          step={10_000 / (choices - 1)}
        />
      )}
      <Checkbox
        label={t("vote.refuse")}
        hint={t("vote.refuseHint")}
        checked={refuses}
        onChange={setRefuses}
      />
      {choice !== null && current ? (
        <>
          <CaseScale scene={scene} current={withRuling(current, choice)} />
          <RulingPreview scene={scene} choice={choice} share={rulingBuyerBps(choice, choices)} />
        </>
      ) : null}
      <TextArea
        label={t("vote.reasons")}
        hint={t("vote.reasonsHint")}
        error={tried && reasons.trim() === "" ? t("vote.reasonsMissing") : undefined}
        rows={6}
        maxLength={10_000}
        value={reasons}
        onChange={setReasons}
      />
      <Notice kind="wait" title={t("vote.publicTitle")}>
        <p>{t(isHidden ? "vote.hidden.public" : "vote.public")}</p>
        <Checkbox
          label={t("vote.consent")}
          checked={consent}
          onChange={setConsent}
          error={tried && !consent ? t("vote.consentNeeded") : undefined}
        />
      </Notice>
      <ActFailure error={vote.error} />
      <Button
        busy={vote.isPending}
        disabled={choice === null}
        onClick={() => {
          setTried(true);
          if (isComplete) vote.mutate({ choice, reasons });
        }}
      >
        {t(isHidden ? "vote.hidden.submit" : "vote.submit")}
      </Button>
    </Section>
  );
}
