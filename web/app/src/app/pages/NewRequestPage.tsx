import { useTranslation } from "react-i18next";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { NewRequest } from "../../features/pay/request/NewRequest.tsx";
import { useTalkOrigin } from "../../lib/talk/room/useTalkOrigin.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { WithTalkPost } from "./WithTalkPost.tsx";

export function NewRequestPage() {
  const { t } = useTranslation(["pay", "common", "talkCards"]);
  const account = useAccount();
  const { talk } = useTalkOrigin();
  return (
    <Page
      title={t("common:pages.newRequest")}
      lead={t("request.lead")}
      back={<BackLink to="/pay">{t("common:pages.pay")}</BackLink>}
    >
      <WithTalkPost room={talk}>
        {account ? <NewRequest key={account.address} account={account} room={talk} /> : null}
      </WithTalkPost>
    </Page>
  );
}
