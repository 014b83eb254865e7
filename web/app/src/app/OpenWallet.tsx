import { Suspense } from "react";
import { PendingReporter } from "../features/wallet/PendingReporter.tsx";
import { Signing } from "../features/wallet/Signing.tsx";
import { useAccount } from "../lib/wallet/useAccount.ts";
import { Shell } from "./shell/Shell.tsx";
import { Entrance } from "./shell/WalletGate.tsx";

/** Around every page of an open wallet: the way about, the question before anything is signed, and late news. */
export function OpenWallet() {
  // Whoever began at a page for everybody comes here without having passed the door.
  const account = useAccount();
  if (account === null) return <Entrance />;
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
