import { CircleCheck, CircleDashed, CircleHelp, CircleMinus, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Section } from "../../components/layout/Section.tsx";
import type { CheckStep, Finding, Result } from "../../lib/check/Finding.ts";
import { useFindingWords } from "./useFindingWords.ts";

const looks = {
  same: { Icon: CircleCheck, tone: "text-jade" },
  differs: { Icon: TriangleAlert, tone: "text-danger" },
  unchecked: { Icon: CircleHelp, tone: "text-amber" },
  none: { Icon: CircleMinus, tone: "text-faint" },
  waiting: { Icon: CircleDashed, tone: "text-faint" },
} as const;

/** Each step by its name, with what it found; those to come are there already. */
export function CheckSteps({
  steps,
  findings,
}: {
  steps: readonly CheckStep[];
  findings: readonly Finding[];
}) {
  const { t } = useTranslation("check");
  return (
    <Section title={t("steps.title")}>
      <ol className="grid gap-4">
        {steps.map((step) => (
          <StepRow key={step} step={step} found={findings.find((one) => one.step === step)} />
        ))}
      </ol>
    </Section>
  );
}

function StepRow({ step, found }: { step: CheckStep; found: Finding | undefined }) {
  const { t } = useTranslation("check");
  const words = useFindingWords();
  const { Icon, tone } = looks[found?.result ?? "waiting"];
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      <Icon className={`mt-0.5 size-5 ${tone}`} aria-hidden="true" />
      <div className="grid gap-0.5">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-medium">{t(`step.${step}`)}</span>
          <span className={`text-sm ${tone === "text-faint" ? "text-soft" : tone}`}>
            {found ? t(`result.${found.result as Result}`) : t("waiting")}
          </span>
        </p>
        {found ? <p className="text-sm text-soft">{words(found)}</p> : null}
      </div>
    </li>
  );
}
