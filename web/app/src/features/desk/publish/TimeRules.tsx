import { useTranslation } from "react-i18next";
import { type PeriodField, PeriodSelect } from "./PeriodSelect.tsx";
import type { Problems } from "./problems.ts";
import type { RosterDraft } from "./RosterDraft.ts";
import { shapeOf } from "./shapeOf.ts";

interface TimeRulesProps {
  draft: RosterDraft;
  onChange: (change: Partial<RosterDraft>) => void;
  problems: Problems;
}

/** How long each part of a round takes. */
export function TimeRules({ draft, onChange, problems }: TimeRulesProps) {
  const { t } = useTranslation("desk");
  const { seats, rounds } = shapeOf(draft);
  const fields: PeriodField[] = [
    "evidencePeriod",
    "votePeriod",
    ...(seats > 1 || rounds > 1 ? (["revealPeriod"] as const) : []),
    ...(draft.kind === "open" ? (["newcomerWait"] as const) : []),
  ];
  return fields.map((field) => (
    <PeriodSelect
      key={field}
      field={field}
      draft={draft}
      onChange={onChange}
      error={problems[field] ? t(`publish.problem.${problems[field]}`) : undefined}
    />
  ));
}
