import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";
import { FiguresView } from "../../features/public/FiguresView.tsx";

/** The protocol's figures. */
export function FiguresPage() {
  const { t } = useTranslation("public");
  return (
    <Page title={t("figures.title")} lead={t("figures.lead")}>
      <FiguresView />
    </Page>
  );
}
