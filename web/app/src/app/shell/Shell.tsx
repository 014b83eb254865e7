import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useRecord } from "../../lib/record/RecordContext.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { ChainLine } from "./ChainLine.tsx";
import { NavigationBar } from "./NavigationBar.tsx";

const AutoCommits = lazy(() =>
  import("../../features/desk/reveal/AutoCommits.tsx").then((module) => ({ default: module.AutoCommits })),
);
const AutoReveals = lazy(() =>
  import("../../features/desk/reveal/AutoReveals.tsx").then((module) => ({ default: module.AutoReveals })),
);
const InPageReminders = lazy(() =>
  import("../../features/reminders/InPageReminders.tsx").then((module) => ({
    default: module.InPageReminders,
  })),
);
const RecordAudit = lazy(() =>
  import("./RecordAudit.tsx").then((module) => ({ default: module.RecordAudit })),
);

/** Phone: one column over a bar in the thumb's reach. Desktop: a rail, a column, and the page's own side panel. */
export function Shell() {
  const { t } = useTranslation();
  const account = useAccount();
  const record = useRecord();
  // Skipping is no link: what stands behind the address's # is a page's own, such as a key or the step one is at.
  const main = useRef<HTMLElement>(null);

  return (
    <>
      <header>
        <button
          type="button"
          onClick={() => main.current?.focus()}
          className="fixed start-3 top-3 z-50 -translate-y-24 rounded-control bg-accent px-4 py-3 font-medium text-on-accent focus:translate-y-0 print:hidden"
        >
          {t("shell.skip")}
        </button>
      </header>
      <div className="md:not-print:grid md:not-print:min-h-dvh md:not-print:grid-cols-[13rem_minmax(0,1fr)]">
        <NavigationBar />
        <main
          ref={main}
          id="main"
          tabIndex={-1}
          className="px-4 pt-1 pb-32 outline-none sm:px-6 md:px-10 md:pt-3 md:pb-16"
        >
          <ChainLine />
          <Outlet />
          {account ? (
            <Suspense>
              <InPageReminders key={account.address} viewer={account.address} />
              {record ? <RecordAudit viewer={account.address} /> : null}
            </Suspense>
          ) : null}
          {account?.kind === "key" ? (
            <Suspense>
              <AutoCommits key={`commits ${account.address}`} viewer={account.address} />
              <AutoReveals key={account.address} viewer={account.address} />
            </Suspense>
          ) : null}
        </main>
      </div>
    </>
  );
}
