import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";
import { OpenLink } from "../../features/pay/open/OpenLink.tsx";
import { useTalkOrigin } from "../../lib/talk/room/useTalkOrigin.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { WithTalkPost } from "./WithTalkPost.tsx";

export function OpenLinkPage() {
  const { t } = useTranslation(["common", "pay", "case", "desk", "talkCards"]);
  const account = useAccount();
  const from = useTalkOrigin();
  return (
    <Page title={t("pages.openLink")}>
      <WithTalkPost room={from.talk}>
        {account ? <OpenLink key={account.address} account={account} from={from} /> : null}
      </WithTalkPost>
    </Page>
  );
}
