import { useTranslation } from "react-i18next";

/** Where one is in a few steps. */
export function Steps({ steps, current }: { steps: readonly string[]; current: number }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-2">
      <p className="text-sm text-soft">
        {t("steps.position", { current: current + 1, total: steps.length })}
        <span className="text-ink"> · {steps[current]}</span>
      </p>
      <ol className="flex gap-1.5" aria-label={t("steps.label")}>
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === current ? "step" : undefined}
            className={`h-1 flex-1 rounded-full transition-colors duration-250 ${index <= current ? "bg-accent" : "bg-line"}`}
          >
            <span className="sr-only">
              {step}
              {index < current ? ` (${t("steps.done")})` : ""}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
