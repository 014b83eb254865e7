import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { useWalletState } from "../../lib/wallet/useWalletState.ts";
import { Door } from "./Door.tsx";
import { DoorBoundary } from "./DoorBoundary.tsx";
import { welcomePart } from "./welcomePart.ts";

interface WalletGateProps {
  /** Brings the pages and what shows them. */
  loadPages: () => Promise<ComponentType>;
  /** The address that was opened is one for everybody: its pages stand open, and each private one has the door for itself. */
  isPublic?: boolean;
}

/** The pages of an open wallet; without one the door stands in their place, and the address stays as it was. */
export function WalletGate({ loadPages, isPublic }: WalletGateProps) {
  const { account } = useWalletState();
  const [Pages] = useState(() => lazy(async () => ({ default: await loadPages() })));
  useFirstTouch(account === null, loadPages);
  return account || isPublic ? (
    <DoorBoundary key="pages">
      <Suspense fallback={<DoorSkeleton />}>
        <Pages />
      </Suspense>
    </DoorBoundary>
  ) : (
    <Entrance />
  );
}

/** The door, until a wallet is open. */
export function Entrance() {
  const { vault } = useWalletState();
  return (
    <Door>
      <DoorBoundary key="door">
        <Suspense fallback={<PageSkeleton />}>
          {vault === "unknown" ? <PageSkeleton /> : <Welcome />}
        </Suspense>
      </DoorBoundary>
    </Door>
  );
}

function Welcome() {
  const Screen = welcomePart.usePart();
  return <Screen />;
}

function DoorSkeleton() {
  return (
    <Door>
      <PageSkeleton />
    </Door>
  );
}

/** Whoever types a password is about to come in: what is behind the door is fetched meanwhile. */
function useFirstTouch(waits: boolean, run: () => Promise<unknown>): void {
  useEffect(() => {
    if (!waits) return;
    const once = new AbortController();
    const touched = () => {
      once.abort();
      // Whoever opens the door meets the failure, and hears of it there.
      void run().catch(() => undefined);
    };
    for (const type of ["pointerdown", "keydown"]) {
      addEventListener(type, touched, { passive: true, signal: once.signal });
    }
    return () => once.abort();
  }, [waits, run]);
}
