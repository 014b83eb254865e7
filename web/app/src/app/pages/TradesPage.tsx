import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function TradesPage() {
  const { t } = useTranslation();
  return <Page title={t("pages.trades")}>{null}</Page>;
}
