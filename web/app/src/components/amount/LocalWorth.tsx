import { useTranslation } from "react-i18next";
import type { Token } from "../../../../shared/money/token.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { currencyOf } from "../../lib/money/currencyOf.ts";
import { formatMoney } from "../../lib/money/formatMoney.ts";
import { inHundredths } from "../../lib/money/Rate.ts";
import { useRate } from "../../lib/query/useRate.ts";

interface LocalWorthProps {
  amount: bigint;
  coin: Pick<Token, "address" | "decimals">;
  /** Among others: the figure alone, and nothing where there is no fresh rate. */
  brief?: boolean;
}

/** What an amount is worth in the reader's currency, with the rate's age; "no rate" where there is none. */
export function LocalWorth({ amount, coin, brief = false }: LocalWorthProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { locale, age } = useFormat();
  const state = useRate(coin.address, currencyOf[language]);
  switch (state.kind) {
    case "reading":
      // The line is kept, so that nothing moves when it comes.
      return "\u00a0";
    case "none":
      return brief ? null : t("amount.noRate");
    case "stale":
      return brief ? null : t("amount.staleRate", { age: age(state.ageSeconds) });
    case "fresh": {
      const worth = inHundredths(amount, coin.decimals, state.rate);
      const value = formatMoney(worth, state.rate.currency, locale);
      if (brief) return t("amount.worthBrief", { value });
      return t("amount.worth", { value, age: age(state.ageSeconds) });
    }
  }
}
