import { Link } from "@tanstack/react-router";
import { ArrowLeftRight, Scale } from "lucide-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../components/button/buttonClass.ts";
import { Section } from "../../components/layout/Section.tsx";
import { CheckLink } from "../../components/page/CheckLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { LanguageSwitch } from "../../components/preferences/LanguageSwitch.tsx";
import { ThemeSwitch } from "../../components/preferences/ThemeSwitch.tsx";
import { RemindersSection } from "../../features/reminders/RemindersSection.tsx";
import { Accounts } from "../../features/wallet/me/Accounts.tsx";
import { AddressBook } from "../../features/wallet/me/AddressBook.tsx";
import { Outside } from "../../features/wallet/me/Outside.tsx";
import { Security } from "../../features/wallet/me/Security.tsx";

const LocalTools =
  import.meta.env.VITE_LOCAL_CHAIN === "1"
    ? lazy(() => import("../../local/LocalTools.tsx").then((module) => ({ default: module.LocalTools })))
    : null;

export function MePage() {
  const { t } = useTranslation();
  return (
    <Page title={t("pages.me")}>
      <Accounts />
      <Link to="/activity" className={`md:hidden ${buttonClass({ kind: "quiet", wide: true })}`}>
        <ArrowLeftRight className="size-5" aria-hidden="true" />
        {t("pages.activity")}
      </Link>
      <Link to="/desk" className={`md:hidden ${buttonClass({ kind: "quiet", wide: true })}`}>
        <Scale className="size-5" aria-hidden="true" />
        {t("pages.desk")}
      </Link>
      {LocalTools ? (
        <Suspense>
          <LocalTools />
        </Suspense>
      ) : null}
      <RemindersSection />
      <Security />
      <Outside />
      <AddressBook />
      <CheckLink />
      <Section title={t("preferences.title")}>
        <LanguageSwitch />
        <ThemeSwitch />
      </Section>
    </Page>
  );
}
