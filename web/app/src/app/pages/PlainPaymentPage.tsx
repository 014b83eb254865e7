import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PlainPayment } from "../../features/pay/plain/PlainPayment.tsx";
import { useAsked } from "../../features/pay/plain/useAsked.ts";
import { useTalkOrigin } from "../../lib/talk/room/useTalkOrigin.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { WithTalkPost } from "./WithTalkPost.tsx";

export function PlainPaymentPage() {
  const { t } = useTranslation(["pay", "common", "talkCards"]);
  const account = useAccount();
  const from = useTalkOrigin();
  const { asked, hash } = useAsked();
  return (
    <Page title={t("plain.title")} back={<BackLink to="/pay">{t("common:pages.pay")}</BackLink>}>
      <WithTalkPost room={from.talk}>
        {account ? <PlainPayment key={hash} account={account} asked={asked} from={from} /> : null}
      </WithTalkPost>
    </Page>
  );
}
