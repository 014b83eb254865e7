import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function DeskPage() {
  const { t } = useTranslation();
  return <Page title={t("pages.desk")}>{null}</Page>;
}
