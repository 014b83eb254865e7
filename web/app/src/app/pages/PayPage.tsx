import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function PayPage() {
  const { t } = useTranslation();
  return <Page title={t("pages.pay")}>{null}</Page>;
}
