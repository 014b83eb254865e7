import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function NewRequestPage() {
  const { t } = useTranslation();
  return <Page title={t("pages.newRequest")}>{null}</Page>;
}
