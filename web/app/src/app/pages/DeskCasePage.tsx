import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function DeskCasePage() {
  const { t } = useTranslation();
  return <Page title={t("pages.deskCase")}>{null}</Page>;
}
