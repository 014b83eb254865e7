import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";

export function HomePage() {
  const { t } = useTranslation();
  return <Page title={t("pages.home")}>{null}</Page>;
}
