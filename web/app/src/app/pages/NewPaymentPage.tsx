import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { NewPayment } from "../../features/pay/wizard/NewPayment.tsx";
import { useTalkOrigin } from "../../lib/talk/room/useTalkOrigin.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { WithTalkPost } from "./WithTalkPost.tsx";

export function NewPaymentPage() {
  const { t } = useTranslation(["common", "pay", "case", "desk", "talkCards"]);
  const account = useAccount();
  const from = useTalkOrigin();
  return (
    <Page title={t("pages.newPayment")} back={<BackLink to="/pay">{t("pages.pay")}</BackLink>}>
      <WithTalkPost room={from.talk}>
        {account ? <NewPayment key={account.address} account={account} from={from} /> : null}
      </WithTalkPost>
    </Page>
  );
}
