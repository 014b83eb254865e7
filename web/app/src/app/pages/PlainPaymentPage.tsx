import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PlainPayment } from "../../features/pay/plain/PlainPayment.tsx";
import { useAccount } from "../../lib/wallet/useAccount.ts";

const nothingAsked = { party: "", coin: null, amount: "" };

export function PlainPaymentPage() {
  const { t } = useTranslation(["pay", "common"]);
  const account = useAccount();
  return (
    <Page title={t("plain.title")} back={<BackLink to="/pay">{t("common:pages.pay")}</BackLink>}>
      {account ? <PlainPayment account={account} asked={nothingAsked} /> : null}
    </Page>
  );
}
