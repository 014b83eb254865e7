import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/page/Page.tsx";
import { OpenLink } from "../../features/pay/open/OpenLink.tsx";
import { useAccount } from "../../lib/wallet/useAccount.ts";

export function OpenLinkPage() {
  const { t } = useTranslation(["common", "pay", "case", "desk", "talkCards"]);
  const account = useAccount();
  const from = useSearch({ from: "/shell/r" });
  return (
    <Page title={t("pages.openLink")}>
      {account ? <OpenLink key={account.address} account={account} from={from} /> : null}
    </Page>
  );
}
