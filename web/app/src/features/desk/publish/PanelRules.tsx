import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { panelSizes } from "../panelSizes.ts";
import { limits } from "./limits.ts";
import {
  type PanelPreset,
  panelPresetKeys,
  panelPresetOf,
  panelPresets,
  roundsPossible,
} from "./panelPresets.ts";
import type { Problems } from "./problems.ts";
import type { RosterDraft } from "./RosterDraft.ts";
import { arbitratorsOf } from "./shapeOf.ts";

const oddUpTo = (most: number) => Array.from({ length: (most + 1) / 2 }, (_, index) => 2 * index + 1);
const from1To = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const options = (values: number[], words: (value: number) => string) =>
  values.map((value) => ({ value: String(value), label: words(value) }));

interface PanelRulesProps {
  draft: RosterDraft;
  onChange: (change: Partial<RosterDraft>) => void;
  problems: Problems;
}

/** How many decide a case, and how many after an appeal. */
export function PanelRules({ draft, onChange, problems }: PanelRulesProps) {
  const { t } = useTranslation("desk");
  const { number, list } = useFormat();
  const preset = panelPresetOf(draft);
  const [isOwn, setOwn] = useState(preset === null);
  const { seats, rounds } = draft;
  const sizes = panelSizes(draft);
  const needed = sizes.reduce((sum, size) => sum + size, 0);
  const named = arbitratorsOf(draft).length;

  function choose(key: PanelPreset | "own") {
    setOwn(key === "own");
    if (key !== "own") onChange(panelPresets[key]);
  }

  return (
    <>
      <RadioCards
        legend={t("publish.panel.legend")}
        value={isOwn || preset === null ? "own" : preset}
        onChange={choose}
        error={isOwn ? undefined : wrong("rounds")}
        cards={[...panelPresetKeys, "own" as const].map((key) => ({
          value: key,
          title: t(`publish.panel.${key}.title`),
          body: t(`publish.panel.${key}.body`),
        }))}
      />
      {isOwn ? (
        <>
          <Select
            label={t("publish.seats")}
            hint={t("publish.seatsHint")}
            error={wrong("seats")}
            value={String(seats)}
            onChange={(value) => {
              const most = roundsPossible(Number(value));
              onChange({ seats: Number(value), rounds: Math.min(rounds, most) });
            }}
            options={options(oddUpTo(limits.seats), number)}
          />
          <Select
            label={t("publish.rounds")}
            hint={t("publish.roundsHint")}
            error={wrong("rounds")}
            value={String(rounds)}
            onChange={(value) => onChange({ rounds: Number(value) })}
            options={options(from1To(roundsPossible(seats)), (count) =>
              count === 1
                ? t("publish.noAppeal")
                : t("publish.appeals", {
                    count: count - 1,
                    sizes: list(panelSizes({ seats, rounds: count }).slice(1).map(number)),
                  }),
            )}
          />
        </>
      ) : null}
      {draft.kind === "curated" && named > 0 && named < needed ? (
        <Notice kind="wait">
          {t("publish.needsPeople", { needed: number(needed), named: number(named) })}
        </Notice>
      ) : null}
    </>
  );

  function wrong(field: "seats" | "rounds") {
    return problems[field] ? t(`publish.problem.${problems[field]}`) : undefined;
  }
}
