import { lazy, Suspense, useState } from "react";
import type { Address } from "viem";
import { Unread } from "../../components/chain/Unread.tsx";
import { PendingList } from "../../features/activity/PendingList.tsx";
import { RecentActivity } from "../../features/activity/RecentActivity.tsx";
import { RefusedTrades } from "../../features/activity/RefusedTrades.tsx";
import { WaitingList } from "../../features/activity/WaitingList.tsx";
import { Balances } from "../../features/home/Balances.tsx";
import { Credits } from "../../features/home/Credits.tsx";
import { FirstSteps } from "../../features/home/FirstSteps.tsx";
import { QuickActions } from "../../features/home/QuickActions.tsx";
import { useHoldings } from "../../features/home/useHoldings.ts";
import { useHearings } from "../../lib/court/useHearings.ts";
import { useWaitingHearings } from "../../lib/court/useWaitingHearings.ts";
import { useIncomingOffers } from "../../lib/offers/useIncomingOffers.ts";
import { useChainStatus } from "../../lib/query/useChainStatus.ts";
import { useCredits } from "../../lib/query/useCredits.ts";
import { useWaiting } from "../../lib/query/useWaiting.ts";
import { useRecentTrades } from "../../lib/record/useRecentTrades.ts";
import { HomeSkeleton } from "./HomeSkeleton.tsx";

const ScanToPay = lazy(() => import("./ScanToPay.tsx").then((module) => ({ default: module.ScanToPay })));

/** What one has, what waits, what happened; and the three things people come for. */
export function HomeOverview({ viewer, now }: { viewer: Address; now: number }) {
  const trades = useRecentTrades(viewer);
  const waiting = useWaiting(viewer);
  const court = useHearings(viewer);
  const hearings = useWaitingHearings(viewer);
  const offers = useIncomingOffers(viewer);
  const credits = useCredits(viewer);
  const holdings = useHoldings(viewer);
  const isOffline = useChainStatus().phase === "offline";
  const unread = [trades, court, credits].filter(({ error }) => error !== null);
  if (unread.length > 0) {
    const readAgain = () => {
      for (const one of unread) void one.refetch();
    };
    return (
      <>
        <Balances holdings={holdings} now={now} />
        <Actions />
        <PendingList account={viewer} />
        <Unread error={unread[0]?.error} onRetry={readAgain}>
          <HomeSkeleton />
        </Unread>
      </>
    );
  }
  const { data } = trades;
  // Shown together, so that nothing moves under a finger; without the node, what is kept is shown by itself.
  const areKnown = data !== undefined && waiting !== undefined && hearings !== undefined;
  const isWhole = areKnown && !credits.isPending && !holdings.isPending;
  if (!areKnown || !(isWhole || isOffline)) {
    return (
      <Unread>
        <HomeSkeleton />
      </Unread>
    );
  }
  return (
    <>
      <Balances holdings={holdings} now={now} />
      <Actions />
      <Credits credits={credits.data ?? []} owner={viewer} />
      <RefusedTrades refused={data.refused} />
      <WaitingList waiting={waiting} hearings={hearings} offers={offers ?? []} viewer={viewer} now={now} />
      <PendingList account={viewer} />
      <Activity viewer={viewer} now={now} trades={data.trades} />
    </>
  );
}

function Activity(props: Parameters<typeof RecentActivity>[0]) {
  return props.trades.length === 0 ? <FirstSteps /> : <RecentActivity {...props} />;
}

function Actions() {
  const [asked, setAsked] = useState(0);
  return (
    <>
      <QuickActions onScan={() => setAsked(asked + 1)} />
      {asked > 0 ? (
        <Suspense>
          <ScanToPay key={asked} />
        </Suspense>
      ) : null}
    </>
  );
}
