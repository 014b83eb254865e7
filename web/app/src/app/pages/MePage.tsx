import { useTranslation } from "react-i18next";
import { Section } from "../../components/layout/Section.tsx";
import { Page } from "../../components/page/Page.tsx";
import { LanguageSwitch } from "../../components/preferences/LanguageSwitch.tsx";
import { ThemeSwitch } from "../../components/preferences/ThemeSwitch.tsx";
import { Accounts } from "../../features/wallet/me/Accounts.tsx";
import { AddressBook } from "../../features/wallet/me/AddressBook.tsx";
import { Outside } from "../../features/wallet/me/Outside.tsx";
import { Security } from "../../features/wallet/me/Security.tsx";

export function MePage() {
  const { t } = useTranslation();
  return (
    <Page title={t("pages.me")}>
      <Accounts />
      <Security />
      <Outside />
      <AddressBook />
      <Section title={t("preferences.title")}>
        <LanguageSwitch />
        <ThemeSwitch />
      </Section>
    </Page>
  );
}
