import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function NewRosterPage() {
  const { t } = useTranslation();
  return <Page title={t("pages.newRoster")}>{null}</Page>;
}
