import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";
import { ReportCheck } from "../../features/talk/report/ReportCheck.tsx";

/** For whoever runs a relay or a page, and was handed a report. */
export function ReportPage() {
  const { t } = useTranslation(["talkReport", "talk"]);
  return (
    <Page title={t("check.title")} lead={t("check.lead")}>
      <ReportCheck />
    </Page>
  );
}
