import { useTranslation } from "react-i18next";
import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import { AgreementPair } from "../../../../components/agreement/AgreementPair.tsx";
import { Section } from "../../../../components/layout/Section.tsx";
import { Notice } from "../../../../components/notice/Notice.tsx";

/** The text as the other side would get it, in both languages at once; null while something is missing. */
export function DraftPreview({ agreement }: { agreement: Agreement | null }) {
  const { t } = useTranslation("talkAgreement");
  return (
    <Section title={t("draft.text")} framed={false}>
      {agreement ? (
        <AgreementPair agreement={agreement} label={t("languages")} />
      ) : (
        <Notice>{t("draft.notYet")}</Notice>
      )}
    </Section>
  );
}
