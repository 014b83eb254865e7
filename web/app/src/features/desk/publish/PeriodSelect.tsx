import { useTranslation } from "react-i18next";
import { Select } from "../../../components/select/Select.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { RosterDraft } from "./RosterDraft.ts";

const day = 86_400;
const choices = {
  evidencePeriod: [3_600, day, 3 * day, 5 * day, 7 * day, 14 * day, 30 * day, 90 * day],
  votePeriod: [day, 3 * day, 5 * day, 7 * day, 14 * day, 30 * day, 90 * day],
  revealPeriod: [day, 2 * day, 3 * day, 5 * day, 7 * day, 14 * day],
  appealPeriod: [day, 3 * day, 5 * day, 7 * day, 14 * day, 30 * day],
  newcomerWait: [7 * day, 14 * day, 30 * day, 90 * day, 365 * day],
  outsidePeriod: [30 * day, 60 * day, 90 * day, 180 * day, 365 * day],
} as const;

export type PeriodField = keyof typeof choices;

interface PeriodSelectProps {
  field: PeriodField;
  draft: RosterDraft;
  onChange: (change: Partial<RosterDraft>) => void;
  error: string | undefined;
}

/** How long a part of a case takes. */
export function PeriodSelect({ field, draft, onChange, error }: PeriodSelectProps) {
  const { t } = useTranslation("desk");
  const { duration } = useFormat();
  return (
    <Select
      label={t(`publish.${field}`)}
      hint={t(`publish.${field}Hint`)}
      error={error}
      value={String(draft[field])}
      onChange={(value) => onChange({ [field]: Number(value) })}
      options={choicesWith(field, draft[field]).map((seconds) => ({
        value: String(seconds),
        label: duration(seconds),
      }))}
    />
  );
}

/** A version that was published elsewhere may have a time that nobody would choose from here. */
function choicesWith(field: PeriodField, current: number): number[] {
  return [...new Set([...choices[field], current])].sort((a, b) => a - b);
}
