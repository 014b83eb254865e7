import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { CartonView } from "../../features/pay/carton/CartonView.tsx";
import { useAccount } from "../../lib/wallet/useAccount.ts";

export function CartonPage() {
  const { t } = useTranslation(["pay", "common"]);
  const account = useAccount();
  return (
    <Page
      title={t("common:pages.carton")}
      lead={t("carton.lead")}
      back={<BackLink to="/pay">{t("common:pages.pay")}</BackLink>}
    >
      {account ? <CartonView key={account.address} account={account} /> : null}
    </Page>
  );
}
