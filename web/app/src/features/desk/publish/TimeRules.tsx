import { useTranslation } from "react-i18next";
import { longestCase } from "../../../../../shared/court/clock.ts";
import { Select } from "../../../components/select/Select.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { RosterDraft } from "./RosterDraft.ts";

const day = 86_400;
const choices = {
  evidencePeriod: [3_600, day, 3 * day, 5 * day, 7 * day, 14 * day, 30 * day, 90 * day],
  votePeriod: [day, 3 * day, 5 * day, 7 * day, 14 * day, 30 * day, 90 * day],
  newcomerWait: [7 * day, 14 * day, 30 * day, 90 * day, 365 * day],
} as const;

const oneRound = { seats: 1, rounds: 1, revealPeriod: 0, appealPeriod: 0, outsidePeriod: 0 };

interface TimeRulesProps {
  draft: RosterDraft;
  onChange: (change: Partial<RosterDraft>) => void;
}

/** How long each part of a case takes, and what that comes to. */
export function TimeRules({ draft, onChange }: TimeRulesProps) {
  const { t } = useTranslation("desk");
  const { duration } = useFormat();
  const fields = [
    "evidencePeriod",
    "votePeriod",
    ...(draft.kind === "open" ? ["newcomerWait"] : []),
  ] as (keyof typeof choices)[];
  return (
    <>
      {fields.map((field) => (
        <Select
          key={field}
          label={t(`publish.${field}`)}
          hint={t(`publish.${field}Hint`)}
          value={String(draft[field])}
          onChange={(value) => onChange({ [field]: Number(value) })}
          options={choicesWith(field, draft[field]).map((seconds) => ({
            value: String(seconds),
            label: duration(seconds),
          }))}
        />
      ))}
      <p className="text-sm text-soft">
        {t("publish.longest", {
          time: duration(longestCase({ ...oneRound, ...draft }, draft.kind === "alone")),
        })}
      </p>
    </>
  );
}

/** A version that was published elsewhere may have a time that nobody would choose from here. */
function choicesWith(field: keyof typeof choices, current: number): number[] {
  return [...new Set([...choices[field], current])].sort((a, b) => a - b);
}
