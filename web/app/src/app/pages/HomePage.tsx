import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Unread } from "../../components/chain/Unread.tsx";
import { Page } from "../../components/page/Page.tsx";
import { useNow } from "../../lib/query/useNow.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { HomeSkeleton } from "./HomeSkeleton.tsx";
import { fetchedHome, loadHome } from "./loadHome.ts";

const LazyOverview = lazy(loadHome);

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

/** What is there already is drawn at once: React holds back for a while whatever it put a placeholder for. */
function Overview(props: { viewer: Address; now: number }) {
  const [Part] = useState(() => fetchedHome() ?? LazyOverview);
  return <Part {...props} />;
}
