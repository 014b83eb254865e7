import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { LookUp } from "../../features/check/LookUp.tsx";

/** Where a hash is at hand and nothing else. */
export function CheckPage() {
  const { t } = useTranslation(["check", "common"]);
  return (
    <Page
      title={t("lookup.title")}
      lead={t("lookup.lead")}
      back={<BackLink to="/me">{t("common:pages.me")}</BackLink>}
    >
      <LookUp />
      <p>
        <Link to="/report" className="text-accent underline">
          {t("lookup.report")}
        </Link>
      </p>
    </Page>
  );
}
