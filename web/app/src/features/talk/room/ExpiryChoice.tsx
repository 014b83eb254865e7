import { TimerReset } from "lucide-react";
import { useTranslation } from "react-i18next";

/** In seconds. */
const lifetimes = { hour: 3_600, day: 86_400, week: 604_800 } as const;
const names = Object.keys(lifetimes) as (keyof typeof lifetimes)[];

interface ExpiryChoiceProps {
  /** Seconds; null for ever. */
  value: number | null;
  onChange: (lifetime: number | null) => void;
}

/** How long what is written next stays with everybody. */
export function ExpiryChoice({ value, onChange }: ExpiryChoiceProps) {
  const { t } = useTranslation("talk");
  return (
    <label className="ms-auto flex items-center gap-1 text-sm text-soft">
      <TimerReset className={`size-4.5 ${value === null ? "" : "text-accent"}`} aria-hidden="true" />
      <span className="sr-only">{t("expiry.label")}</span>
      <select
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : Number(event.target.value))}
        className="min-h-9 appearance-none rounded-control bg-transparent hover:text-ink"
      >
        <option value="">{t("expiry.never")}</option>
        {names.map((name) => (
          <option key={name} value={lifetimes[name]}>
            {t(`expiry.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
