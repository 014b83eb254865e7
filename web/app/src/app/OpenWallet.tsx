import { Suspense } from "react";
import { PendingReporter } from "../features/wallet/PendingReporter.tsx";
import { Signing } from "../features/wallet/Signing.tsx";
import { Shell } from "./shell/Shell.tsx";

/** Around every page of an open wallet: the way about, the question before anything is signed, and late news. */
export function OpenWallet() {
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
