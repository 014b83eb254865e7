import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type * as z from "zod/mini";
import { rulingBuyerBps } from "../../../../../shared/escrow/amounts.ts";
import { Button } from "../../../components/button/Button.tsx";
import { CaseScale } from "../../../components/case/CaseScale.tsx";
import { choiceOf } from "../../../components/case/choiceOf.ts";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { focusFirstError } from "../../../components/field/focusFirstError.ts";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { KeptDraft } from "../../../lib/drafts/useKeptDraft.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { RulingField } from "./RulingField.tsx";
import { RulingPreview } from "./RulingPreview.tsx";
import type { rulingDraftSchema } from "./rulingDraft.ts";
import { withRuling } from "./withRuling.ts";

interface RulingFormProps {
  scene: TradeScene;
  choices: number;
  /** One of several votes, shown to nobody before all are cast. */
  isHidden: boolean;
  /** A further instance may overturn the award; whose award it overturns earns nothing. */
  isAppealable: boolean;
  busy: boolean;
  failure: unknown;
  kept: KeptDraft<z.output<typeof rulingDraftSchema>>;
  onRule: (ruling: { choice: number; reasons: string }) => void;
}

/** A share on the scale, what it pays and costs, and the reasons. */
export function RulingForm({
  scene,
  choices,
  isHidden,
  isAppealable,
  busy,
  failure,
  kept,
  onRule,
}: RulingFormProps) {
  const { t } = useTranslation("desk");
  const form = useRef<HTMLDivElement>(null);
  const { share, refuses, reasons } = kept.draft;
  const [consent, setConsent] = useState(false);
  const [tried, setTried] = useState(false);
  const choice = refuses ? 0 : share === null ? null : choiceOf(share, choices);
  const { case: current } = scene.trade;

  const submit = () => {
    setTried(true);
    if (choice !== null && reasons.trim() !== "" && consent) onRule({ choice, reasons });
    else focusFirstError(form.current);
  };

  return (
    <Section title={t(isHidden ? "vote.hidden.title" : "vote.title")}>
      <div ref={form} className="grid min-w-0 gap-4">
        <p className="text-sm text-soft">{t(isHidden ? "vote.hidden.lead" : "vote.lead")}</p>
        {refuses ? null : (
          <RulingField
            choices={choices}
            share={share}
            onChange={(share) => kept.change({ share })}
            asked={tried}
          />
        )}
        <Checkbox
          label={t("vote.refuse")}
          hint={t(isAppealable ? "vote.refuseHintAppealable" : "vote.refuseHint")}
          checked={refuses}
          onChange={(refuses) => kept.change({ refuses })}
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
          onChange={(reasons) => kept.change({ reasons })}
        />
        <Notice kind="wait" title={t("vote.publicTitle")}>
          <p>{t(isHidden ? "vote.hidden.public" : "vote.public")}</p>
          <div className="mt-2">
            <Checkbox
              label={t("vote.consent")}
              checked={consent}
              onChange={setConsent}
              error={tried && !consent ? t("vote.consentNeeded") : undefined}
            />
          </div>
        </Notice>
        <ActFailure error={failure} />
        <Button busy={busy} onClick={submit}>
          {t(isHidden ? "vote.hidden.submit" : "vote.submit")}
        </Button>
      </div>
    </Section>
  );
}
