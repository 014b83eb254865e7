import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AgreementDraft } from "../../../../../shared/agreement/agreement.ts";
import { renderAgreement } from "../../../../../shared/agreement/renderAgreement.ts";
import { AgreementView } from "../../../components/agreement/AgreementView.tsx";

/** An agreement, or a draft whose buyer may be anybody, in both languages from the same data. */
export function AgreementText({ agreement }: { agreement: AgreementDraft }) {
  const { t } = useTranslation("pay");
  const rendered = useMemo(
    () => ({ zh: renderAgreement(agreement, "zh"), en: renderAgreement(agreement, "en") }),
    [agreement],
  );
  return <AgreementView label={t("review.languages")} rendered={rendered} />;
}
