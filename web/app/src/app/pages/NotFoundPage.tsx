import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../components/button/buttonClass.ts";
import { Page } from "../../components/page/Page.tsx";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("notFound.title")} lead={t("notFound.lead")}>
      <Link to="/" className={`${buttonClass()} justify-self-start`}>
        {t("notFound.home")}
      </Link>
    </Page>
  );
}
