import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Unread } from "../../components/chain/Unread.tsx";
import { Page } from "../../components/page/Page.tsx";
import { useNow } from "../../lib/query/useNow.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { HomeSkeleton } from "./HomeSkeleton.tsx";

/** Comes while the wallet is being opened: none of it can be drawn before. */
const HomeOverview = lazy(() =>
  import("./HomeOverview.tsx").then((module) => ({ default: module.HomeOverview })),
);

export function HomePage() {
  const { t } = useTranslation();
  const account = useAccount();
  const now = useNow();
  return (
    <Page title={t("pages.home")}>
      {account && now !== null ? (
        <Suspense fallback={<HomeSkeleton />}>
          <HomeOverview viewer={account.address} now={now} />
        </Suspense>
      ) : (
        <Unread>
          <HomeSkeleton />
        </Unread>
      )}
    </Page>
  );
}
