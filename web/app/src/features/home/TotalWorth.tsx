import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/format/useFormat.ts";
import { formatMoney } from "../../lib/money/formatMoney.ts";
import type { Worth } from "./worthOfAll.ts";

/** What everything comes to in the reader's currency, and how old that knowledge is. */
export function TotalWorth({ worth, currency, now }: { worth: Worth | null; currency: string; now: number }) {
  const { t } = useTranslation("home");
  const { locale, duration, sentences } = useFormat();
  if (!worth) return <p className="text-sm text-soft">{t("balances.noRates")}</p>;
  return (
    <p className="grid">
      <span className="figures font-serif text-3xl font-semibold">
        {formatMoney(worth.hundredths, currency, locale)}
      </span>
      <span className="text-sm text-soft">
        {sentences(
          t("balances.rated", { age: duration(Math.max(0, now - worth.ratedAt)) }),
          worth.unrated > 0 ? t("balances.unrated", { count: worth.unrated }) : null,
        )}
      </span>
    </p>
  );
}
