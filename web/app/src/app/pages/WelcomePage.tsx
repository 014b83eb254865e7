import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function WelcomePage() {
  const { t } = useTranslation();
  return <Page title={t("pages.welcome")}>{null}</Page>;
}
