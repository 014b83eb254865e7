import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function CasePage() {
  const { t } = useTranslation();
  return <Page title={t("pages.case")}>{null}</Page>;
}
