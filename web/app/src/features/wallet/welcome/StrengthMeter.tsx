import { useTranslation } from "react-i18next";
import type { Strength } from "./passwordStrength.ts";

const bars: Record<Strength, number> = { tooShort: 0, weak: 1, fair: 2, strong: 3 };
const inks: Record<Strength, string> = {
  tooShort: "bg-line",
  weak: "bg-danger",
  fair: "bg-amber",
  strong: "bg-jade",
};

/** Words first; the bars only repeat them. */
export function StrengthMeter({ strength, shown }: { strength: Strength; shown: boolean }) {
  const { t } = useTranslation("wallet");
  return (
    <div className="flex items-center gap-3" aria-live="polite">
      <span className="flex w-24 gap-1" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span
            key={bar}
            className={`h-1 flex-1 rounded-full transition-colors ${shown && bar <= bars[strength] ? inks[strength] : "bg-line"}`}
          />
        ))}
      </span>
      <span className="min-h-6 text-sm text-soft">{shown ? t(`password.strength.${strength}`) : null}</span>
    </div>
  );
}
