import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { NewRoster } from "../../features/desk/publish/NewRoster.tsx";
import { useAccount } from "../../lib/wallet/useAccount.ts";

export function NewRosterPage() {
  const { t } = useTranslation(["desk", "common"]);
  const account = useAccount();
  return (
    <Page
      title={t("common:pages.newRoster")}
      lead={t("publish.lead")}
      back={<BackLink to="/desk">{t("common:pages.desk")}</BackLink>}
    >
      {account ? <NewRoster key={account.address} viewer={account.address} /> : <PageSkeleton />}
    </Page>
  );
}
