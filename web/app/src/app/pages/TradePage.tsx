import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function TradePage() {
  const { t } = useTranslation();
  return <Page title={t("pages.trade")}>{null}</Page>;
}
