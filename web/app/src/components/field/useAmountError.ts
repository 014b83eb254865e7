import { useTranslation } from "react-i18next";
import type { AmountError } from "../../../../shared/money/parseAmount.ts";

/** The sentence for an amount that could not be read. */
export function useAmountError(): (error: AmountError) => string {
  const { t } = useTranslation();
  return (error) => {
    switch (error.code) {
      case "amountAmbiguous":
        return t("amount.amountAmbiguous", { whole: error.asGrouping, fraction: error.asDecimal });
      case "amountTooPrecise":
        return t("amount.amountTooPrecise", { count: error.decimals });
      default:
        return t(`amount.${error.code}`);
    }
  };
}
