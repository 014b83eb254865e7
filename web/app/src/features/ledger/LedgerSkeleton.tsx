import { useTranslation } from "react-i18next";
import { ListSkeleton } from "../../components/list/ListSkeleton.tsx";

/** The list while its movements are on their way. */
export function LedgerSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="print:hidden">
      <ListSkeleton tall rows={5} label={t("loading")} />
    </div>
  );
}
