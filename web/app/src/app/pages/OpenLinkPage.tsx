import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function OpenLinkPage() {
  const { t } = useTranslation();
  return <Page title={t("pages.openLink")}>{null}</Page>;
}
