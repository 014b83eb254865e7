import { useTranslation } from "react-i18next";
import { Section } from "../../components/layout/Section.tsx";
import { Page } from "../../components/page/Page.tsx";
import { LanguageSwitch } from "../../components/preferences/LanguageSwitch.tsx";
import { ThemeSwitch } from "../../components/preferences/ThemeSwitch.tsx";

export function MePage() {
  const { t } = useTranslation();
  return (
    <Page title={t("pages.me")}>
      <Section title={t("preferences.title")}>
        <LanguageSwitch />
        <ThemeSwitch />
      </Section>
    </Page>
  );
}
