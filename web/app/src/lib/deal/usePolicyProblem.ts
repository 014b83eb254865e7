import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../shared/money/formatAmount.ts";
import type { Token } from "../../../../shared/money/token.ts";
import { useFormat } from "../format/useFormat.ts";
import type { PolicyProblem } from "./policyProblem.ts";

/** Why a policy does not fit, in words; `token` is the price's coin. */
export function usePolicyProblem(token: Token): (problem: PolicyProblem) => string {
  const { t } = useTranslation("pay");
  const { locale } = useFormat();
  return (problem) => {
    if (problem.code !== "policyAmountTooSmall") return t(`problem.${problem.code}`);
    const minimum = `${formatAmount(problem.minimum, token.decimals, locale)} ${token.symbol}`;
    return t("problem.policyAmountTooSmall", { minimum });
  };
}
