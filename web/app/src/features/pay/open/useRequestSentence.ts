import { useTranslation } from "react-i18next";
import type { Token } from "../../../../../shared/money/token.ts";
import { usePolicyProblem } from "../../../lib/deal/usePolicyProblem.ts";
import { shortHex } from "../../../lib/format/shortHex.ts";
import type { RequestProblem } from "./requestProblem.ts";

/** Why a request cannot be paid, in words. */
export function useRequestSentence(token: Token): (problem: RequestProblem) => string {
  const { t } = useTranslation("pay");
  const describePolicy = usePolicyProblem(token);
  return (problem) => {
    switch (problem.code) {
      case "otherBuyer":
        return t("link.otherBuyer", { buyer: shortHex(problem.buyer) });
      case "policy":
        return describePolicy(problem.problem);
      default:
        return t(`link.${problem.code}`);
    }
  };
}
