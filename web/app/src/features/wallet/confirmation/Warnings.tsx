import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Warning } from "../../../lib/signing/Summary.ts";

export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const { t } = useTranslation("wallet");
  return warnings.map((warning) => (
    <Notice key={warning} kind={warning === "notYourTrade" ? "wait" : "danger"}>
      {t(`confirm.warnings.${warning}`)}
    </Notice>
  ));
}
