import { useTranslation } from "react-i18next";
import type { Token } from "../../../../shared/money/token.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { currencyOf } from "../../lib/money/currencyOf.ts";
import { formatMoney } from "../../lib/money/formatMoney.ts";
import { inHundredths } from "../../lib/money/Rate.ts";
import { useRate } from "../../lib/query/useRate.ts";

/** What an amount is worth in the reader's currency, with the rate's age; "no rate" where there is none. */
export function LocalWorth({ amount, coin }: { amount: bigint; coin: Pick<Token, "address" | "decimals"> }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { locale, duration } = useFormat();
  const state = useRate(coin.address, currencyOf[language]);
  switch (state.kind) {
    case "reading":
      // The line is kept, so that nothing moves when it comes.
      return <>&nbsp;</>;
    case "none":
      return <>{t("amount.noRate")}</>;
    case "stale":
      return <>{t("amount.staleRate", { age: duration(state.ageSeconds) })}</>;
    case "fresh": {
      const worth = inHundredths(amount, coin.decimals, state.rate);
      const value = formatMoney(worth, state.rate.currency, locale);
      return <>{t("amount.worth", { value, age: duration(state.ageSeconds) })}</>;
    }
  }
}
