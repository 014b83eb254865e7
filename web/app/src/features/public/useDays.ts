import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/format/useFormat.ts";

/** Days with at most one decimal, or `none` where there is nothing to take a median of. */
export function useDays(): (days: number | null, none: string) => string {
  const { t } = useTranslation("public");
  const { number } = useFormat();
  return (days, none) => {
    if (days === null) return none;
    const rounded = Math.round(days * 10) / 10;
    return t("arbitrator.days", { count: rounded, days: number(rounded) });
  };
}
