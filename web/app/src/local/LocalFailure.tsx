import { useTranslation } from "react-i18next";
import { Notice } from "../components/notice/Notice.tsx";

/** The local node said no, or is gone. Nothing of the user's was touched. */
export function LocalFailure({ error }: { error: Error | null }) {
  const { t } = useTranslation("local");
  if (!error) return null;
  return (
    <Notice kind="danger" live="alert" title={t("failed")}>
      {error.message}
    </Notice>
  );
}
