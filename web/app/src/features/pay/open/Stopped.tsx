import { useTranslation } from "react-i18next";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useOpenText } from "../link/useOpenText.ts";
import { OpenLinkForm } from "../start/OpenLinkForm.tsx";

/** A link that must not be followed, and why. */
export function Stopped({ reason }: { reason: string }) {
  const { t } = useTranslation("pay");
  const openText = useOpenText();
  return (
    <>
      <Notice kind="danger" live="alert" title={t("link.stopped")}>
        {reason}
      </Notice>
      <Section title={t("link.paste")}>
        <OpenLinkForm onText={openText} />
      </Section>
    </>
  );
}
