import { useTranslation } from "react-i18next";
import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import { AgreementPair } from "../../../../components/agreement/AgreementPair.tsx";
import { Section } from "../../../../components/layout/Section.tsx";
import { Notice } from "../../../../components/notice/Notice.tsx";
import { Differences } from "../view/Differences.tsx";

interface DraftPreviewProps {
  /** Null while something is missing. */
  agreement: Agreement | null;
  /** What is on the table, which this would take the place of. */
  previous: Agreement | null;
}

/** The text as the other side would get it, in both languages at once, and what it changes. */
export function DraftPreview({ agreement, previous }: DraftPreviewProps) {
  const { t } = useTranslation("talkAgreement");
  if (!agreement) {
    return (
      <Section title={t("draft.text")} framed={false}>
        <Notice>{t("draft.notYet")}</Notice>
      </Section>
    );
  }
  return (
    <>
      {previous ? (
        <Section title={t("draft.changes")}>
          <Differences before={previous} after={agreement} />
        </Section>
      ) : null}
      <Section title={t("draft.text")} framed={false}>
        <AgreementPair agreement={agreement} label={t("languages")} />
      </Section>
    </>
  );
}
