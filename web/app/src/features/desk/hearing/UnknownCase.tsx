import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../components/empty/EmptyState.tsx";

export function UnknownCase() {
  const { t } = useTranslation("desk");
  return <EmptyState title={t("unknown.title")}>{t("unknown.body")}</EmptyState>;
}

/** A dispute of some other contract: its words and money are not Parley's to read. */
export function ForeignCase() {
  const { t } = useTranslation("desk");
  return <EmptyState title={t("foreign.title")}>{t("foreign.body")}</EmptyState>;
}
