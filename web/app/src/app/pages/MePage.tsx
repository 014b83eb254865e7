import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function MePage() {
  const { t } = useTranslation();
  return <Page title={t("pages.me")}>{null}</Page>;
}
