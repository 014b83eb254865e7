import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function NewPaymentPage() {
  const { t } = useTranslation();
  return <Page title={t("pages.newPayment")}>{null}</Page>;
}
