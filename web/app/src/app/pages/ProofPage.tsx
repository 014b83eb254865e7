import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { Page } from "../../components/page/Page.tsx";
import { ProofView } from "../../features/public/ProofView.tsx";

/** What everybody may know of a trade. */
export function ProofPage() {
  const { t } = useTranslation("public");
  const { data: id } = bytes32.safeParse(useParams({ from: "/public/proof/$id" }).id.toLowerCase());
  return (
    <Page title={t("proof.title")} lead={t("proof.lead")}>
      {id ? <ProofView id={id} /> : <EmptyState title={t("proof.badId")}>{t("proof.badIdBody")}</EmptyState>}
    </Page>
  );
}
