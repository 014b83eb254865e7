import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { address as addressSchema } from "../../../../shared/wire/address.ts";
import { EmptyState } from "../../components/empty/EmptyState.tsx";
import { Page } from "../../components/page/Page.tsx";
import { ArbitratorView } from "../../features/public/ArbitratorView.tsx";

/** An arbitrator's public record. */
export function ArbitratorPage() {
  const { t } = useTranslation("public");
  const { data: address } = addressSchema.safeParse(
    useParams({ from: "/public/arbitrator/$address" }).address,
  );
  return (
    <Page title={t("arbitrator.title")} lead={t("arbitrator.lead")}>
      {address ? (
        <ArbitratorView address={address} />
      ) : (
        <EmptyState title={t("arbitrator.none")}>{t("arbitrator.noneBody")}</EmptyState>
      )}
    </Page>
  );
}
