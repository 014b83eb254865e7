import { useTranslation } from "react-i18next";
import type { Token } from "../../../../../shared/money/token.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { formatMoney } from "../../../lib/money/formatMoney.ts";
import { inHundredths } from "../../../lib/money/Rate.ts";
import { useRate } from "../../../lib/query/useRate.ts";

const currencyOf = { en: "USD", zh: "CNY" } as const;

/** What an amount is worth in the reader's currency, with the rate's age; "no rate" where there is none. */
export function LocalWorth({ amount, coin }: { amount: bigint; coin: Token }) {
  const { t } = useTranslation("pay");
  const { language } = useLanguage();
  const { locale, duration } = useFormat();
  const state = useRate(coin.address, currencyOf[language]);
  switch (state.kind) {
    case "reading":
      return null;
    case "none":
      return <>{t("money.noRate")}</>;
    case "stale":
      return <>{t("money.staleRate", { age: duration(state.ageSeconds) })}</>;
    case "fresh": {
      const worth = inHundredths(amount, coin.decimals, state.rate);
      const value = formatMoney(worth, state.rate.currency, locale);
      return <>{t("money.worth", { value, age: duration(state.ageSeconds) })}</>;
    }
  }
}
