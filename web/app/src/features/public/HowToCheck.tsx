import { useTranslation } from "react-i18next";
import { Section } from "../../components/layout/Section.tsx";
import { useChain } from "../../lib/query/useChain.ts";

/** Three sentences by which nobody needs to believe this page. */
export function HowToCheck() {
  const { t } = useTranslation("public");
  const { chainId, escrow } = useChain().config;
  return (
    <Section title={t("proof.how")}>
      <ol className="grid list-decimal gap-2 ps-5 text-sm [overflow-wrap:anywhere]">
        <li>{t("proof.how1", { chain: chainId, escrow })}</li>
        <li>{t("proof.how2")}</li>
        <li>{t("proof.how3")}</li>
      </ol>
    </Section>
  );
}
