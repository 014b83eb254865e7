import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Agreement, agreementHash } from "../../../../../shared/agreement/agreement.ts";
import { renderAgreement } from "../../../../../shared/agreement/renderAgreement.ts";
import { AgreementView } from "../../../components/agreement/AgreementView.tsx";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Section } from "../../../components/layout/Section.tsx";

/** The text that paying accepts, in both languages from the same data, and the hash that stands for it on the chain. */
export function AgreementReview({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("pay");
  const { rendered, hash } = useMemo(
    () => ({
      rendered: { zh: renderAgreement(agreement, "zh"), en: renderAgreement(agreement, "en") },
      hash: agreementHash(agreement),
    }),
    [agreement],
  );
  return (
    <Section title={t("review.agreement")} framed={false}>
      <AgreementView label={t("review.languages")} rendered={rendered} />
      <div className="grid gap-1 text-sm">
        <p className="text-soft">{t("review.hash")}</p>
        <div className="flex items-start gap-2">
          <code className="min-w-0 font-mono text-xs leading-9 [overflow-wrap:anywhere]">{hash}</code>
          <CopyButton text={hash} label={t("review.copyHash")} iconOnly />
        </div>
      </div>
    </Section>
  );
}
