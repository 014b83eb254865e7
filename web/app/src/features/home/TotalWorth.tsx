import { useTranslation } from "react-i18next";
import type { Balance } from "../../lib/chain/readBalances.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { currencyOf } from "../../lib/money/currencyOf.ts";
import { formatMoney } from "../../lib/money/formatMoney.ts";
import { useRates } from "../../lib/query/useRates.ts";
import { worthOfAll } from "./worthOfAll.ts";

/** What everything comes to in the reader's currency, and how old that knowledge is. */
export function TotalWorth({ balances, now }: { balances: readonly Balance[]; now: number }) {
  const { t } = useTranslation("home");
  const { language } = useLanguage();
  const { locale, duration } = useFormat();
  const currency = currencyOf[language];
  const rates = useRates(
    balances.map(({ token }) => token),
    currency,
  );
  const worth = worthOfAll(balances, rates);
  if (!worth) return <p className="text-sm text-soft">{t("balances.noRates")}</p>;
  return (
    <p className="grid">
      <span className="figures font-serif text-3xl font-semibold">
        {formatMoney(worth.hundredths, currency, locale)}
      </span>
      <span className="text-sm text-soft">
        {t("balances.rated", { age: duration(Math.max(0, now - worth.ratedAt)) })}
        {worth.unrated > 0 ? ` ${t("balances.unrated", { count: worth.unrated })}` : null}
      </span>
    </p>
  );
}
