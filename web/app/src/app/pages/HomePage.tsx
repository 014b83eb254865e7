import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Unread } from "../../components/chain/Unread.tsx";
import { Page } from "../../components/page/Page.tsx";
import { useNow } from "../../lib/query/useNow.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { HomeSkeleton } from "./HomeSkeleton.tsx";
import { homePart } from "./homePart.ts";

export function HomePage() {
  const { t } = useTranslation();
  const account = useAccount();
  const now = useNow();
  return (
    <Page title={t("pages.home")}>
      {account && now !== null ? (
        <Suspense fallback={<HomeSkeleton />}>
          <Overview viewer={account.address} now={now} />
        </Suspense>
      ) : (
        <Unread>
          <HomeSkeleton />
        </Unread>
      )}
    </Page>
  );
}

function Overview(props: { viewer: Address; now: number }) {
  const Part = homePart.usePart();
  return <Part {...props} />;
}
