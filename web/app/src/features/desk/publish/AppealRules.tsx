import { useTranslation } from "react-i18next";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { OverturnedSelect } from "./OverturnedSelect.tsx";
import { PeriodSelect } from "./PeriodSelect.tsx";
import type { Problems } from "./problems.ts";
import type { RosterDraft } from "./RosterDraft.ts";
import { shapeOf } from "./shapeOf.ts";

interface AppealRulesProps {
  draft: RosterDraft;
  onChange: (change: Partial<RosterDraft>) => void;
  problems: Problems;
}

/** What follows an award that somebody does not accept: a further panel, a court outside, or neither. */
export function AppealRules({ draft, onChange, problems }: AppealRulesProps) {
  const { t } = useTranslation("desk");
  const isAppealable = shapeOf(draft).rounds > 1 || draft.hasOutside;
  const wrong = (field: keyof Problems) =>
    problems[field] ? t(`publish.problem.${problems[field]}`) : undefined;
  return (
    <>
      {isAppealable ? null : <p className="text-sm text-soft">{t("publish.finalAtOnce")}</p>}
      <Checkbox
        label={t("publish.hasOutside")}
        hint={t("publish.hasOutsideHint")}
        checked={draft.hasOutside}
        onChange={(hasOutside) => onChange({ hasOutside })}
      />
      {draft.hasOutside ? (
        <>
          <TextField
            label={t("publish.outsideCourt")}
            hint={t("publish.outsideCourtHint")}
            mono
            spellCheck={false}
            autoComplete="off"
            value={draft.outsideCourt}
            onChange={(outsideCourt) => onChange({ outsideCourt })}
            error={wrong("outsideCourt")}
          />
          <PeriodSelect
            field="outsidePeriod"
            draft={draft}
            onChange={onChange}
            error={wrong("outsidePeriod")}
          />
          <TextArea
            label={t("publish.outsideData")}
            hint={t("publish.outsideDataHint")}
            optional
            rows={2}
            spellCheck={false}
            value={draft.outsideData}
            onChange={(outsideData) => onChange({ outsideData })}
            error={wrong("outsideData")}
          />
        </>
      ) : null}
      {isAppealable ? (
        <>
          <PeriodSelect
            field="appealPeriod"
            draft={draft}
            onChange={onChange}
            error={wrong("appealPeriod")}
          />
          <OverturnedSelect
            bps={draft.overturnedBps}
            onChange={(overturnedBps) => onChange({ overturnedBps })}
            error={wrong("overturnedBps")}
          />
        </>
      ) : null}
    </>
  );
}
