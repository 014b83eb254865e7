import { lazy, Suspense } from "react";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { PendingReporter } from "../../features/wallet/PendingReporter.tsx";
import { Signing } from "../../features/wallet/Signing.tsx";
import { useWalletState } from "../../lib/wallet/useWalletState.ts";
import { Door } from "./Door.tsx";
import { Shell } from "./Shell.tsx";

const WelcomeScreen = lazy(() =>
  import("../../features/wallet/welcome/WelcomeScreen.tsx").then((module) => ({
    default: module.WelcomeScreen,
  })),
);

/** The pages of an open wallet; without one the door stands in their place, and the address stays as it was. */
export function WalletGate() {
  const { account, vault } = useWalletState();
  if (!account) {
    return (
      <Door>
        <Suspense fallback={<PageSkeleton />}>
          {vault === "unknown" ? <PageSkeleton /> : <WelcomeScreen />}
        </Suspense>
      </Door>
    );
  }
  return (
    <>
      <Shell />
      <Suspense>
        <Signing />
        <PendingReporter />
      </Suspense>
    </>
  );
}
