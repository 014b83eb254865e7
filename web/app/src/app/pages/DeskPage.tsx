import { useTranslation } from "react-i18next";
import { Unread } from "../../components/chain/Unread.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { PendingList } from "../../features/activity/PendingList.tsx";
import { DeskCases } from "../../features/desk/hearing/DeskCases.tsx";
import { Memberships } from "../../features/desk/member/Memberships.tsx";
import { RosterFinder } from "../../features/desk/roster/RosterFinder.tsx";
import { Credits } from "../../features/home/Credits.tsx";
import { useCredits } from "../../lib/query/useCredits.ts";
import { useNow } from "../../lib/query/useNow.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";

/** What an arbitrator has to do, what it earned, and the rosters it works in. */
export function DeskPage() {
  const { t } = useTranslation(["desk", "common", "home"]);
  const viewer = useAccount()?.address ?? null;
  const now = useNow();
  const { data: credits = [] } = useCredits(viewer);
  return (
    <Page title={t("common:pages.desk")} lead={t("lead")}>
      {viewer && now !== null ? (
        <>
          <PendingList account={viewer} />
          <Credits credits={credits} owner={viewer} />
          <DeskCases viewer={viewer} now={now} />
          <Memberships viewer={viewer} now={now} />
          <RosterFinder viewer={viewer} now={now} />
        </>
      ) : (
        <Unread>
          <PageSkeleton />
        </Unread>
      )}
    </Page>
  );
}
