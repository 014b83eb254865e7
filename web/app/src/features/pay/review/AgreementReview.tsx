import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Agreement, agreementHash } from "../../../../../shared/agreement/agreement.ts";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { AgreementText } from "./AgreementText.tsx";

/** The text that paying accepts, and the hash that stands for it on the chain. */
export function AgreementReview({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("pay");
  const hash = useMemo(() => agreementHash(agreement), [agreement]);
  return (
    <Section title={t("review.agreement")} framed={false}>
      <AgreementText agreement={agreement} />
      <div className="grid gap-1 text-sm">
        <p className="text-soft">{t("review.hash")}</p>
        <div className="flex items-start gap-2">
          <code className="min-w-0 py-2 font-mono text-xs leading-5 [overflow-wrap:anywhere]">{hash}</code>
          <CopyButton text={hash} label={t("review.copyHash")} iconOnly />
        </div>
      </div>
    </Section>
  );
}
