import { useTranslation } from "react-i18next";
import { Unread } from "../../components/chain/Unread.tsx";
import { Page } from "../../components/page/Page.tsx";
import { Ledger } from "../../features/ledger/Ledger.tsx";
import { LedgerSkeleton } from "../../features/ledger/LedgerSkeleton.tsx";
import { useNow } from "../../lib/query/useNow.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";

/** Every movement of the account's money, what it comes to, and papers about it. */
export function ActivityPage() {
  const { t } = useTranslation(["activity", "common"]);
  const account = useAccount();
  const now = useNow();
  return (
    <Page title={t("activity:title")} lead={t("activity:lead")} paper>
      {account && now !== null ? (
        <Ledger key={account.address} viewer={account.address} now={now} />
      ) : (
        <Unread>
          <LedgerSkeleton />
        </Unread>
      )}
    </Page>
  );
}
