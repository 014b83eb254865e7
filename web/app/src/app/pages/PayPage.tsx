import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";
import { PayStart } from "../../features/pay/start/PayStart.tsx";

export function PayPage() {
  const { t } = useTranslation(["pay", "common"]);
  return (
    <Page title={t("common:pages.pay")} lead={t("start.lead")}>
      <PayStart />
    </Page>
  );
}
