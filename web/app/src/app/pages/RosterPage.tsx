import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { Page } from "../../components/page/Page.tsx";
import { RosterView } from "../../features/public/RosterView.tsx";

/** A roster's public page. */
export function RosterPage() {
  const { t } = useTranslation("public");
  const { data: id } = bytes32.safeParse(useParams({ from: "/public/roster/$id" }).id.toLowerCase());
  return (
    <Page title={t("roster.title")} lead={t("roster.lead")}>
      {id ? (
        <RosterView id={id} />
      ) : (
        <EmptyState title={t("roster.unknown")}>{t("roster.unknownBody")}</EmptyState>
      )}
    </Page>
  );
}
