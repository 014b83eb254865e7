import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Unread } from "../../components/chain/Unread.tsx";
import { Tabs } from "../../components/tabs/Tabs.tsx";
import { LedgerSkeleton } from "./LedgerSkeleton.tsx";
import { BalanceNotes } from "./list/BalanceNotes.tsx";
import { EntryList } from "./list/EntryList.tsx";
import { type Choice, Filters } from "./list/Filters.tsx";
import { PeriodPicker } from "./list/PeriodPicker.tsx";
import { useChosenEntries } from "./list/useChosenEntries.ts";
import { usePeriod } from "./list/usePeriod.ts";
import { useLedger } from "./useLedger.ts";

const Statement = lazy(() =>
  import("./statement/Statement.tsx").then((module) => ({ default: module.Statement })),
);
const Picture = lazy(() => import("./picture/Picture.tsx").then((module) => ({ default: module.Picture })));
const Budgets = lazy(() => import("./budgets/Budgets.tsx").then((module) => ({ default: module.Budgets })));

const everything: Choice = { coin: "all", category: "all", search: "" };
const views = ["list", "picture", "budgets", "statement"] as const;
type View = (typeof views)[number];

/** The viewer's money: movement by movement, as a picture, against budgets, and on paper. */
export function Ledger({ viewer, now }: { viewer: Address; now: number }) {
  const { t } = useTranslation("activity");
  const period = usePeriod(now);
  const [view, setView] = useState<View>("list");
  const [choice, setChoice] = useState(everything);
  const { book, inPeriod, scene, writeNote, error, refetch } = useLedger(viewer, period.period, now);
  const chosen = useChosenEntries(inPeriod, choice, scene);
  const isNarrowed = choice.coin !== "all" || choice.category !== "all" || choice.search.trim() !== "";
  const days = (
    <div className="grid gap-3 sm:grid-cols-3 print:hidden">
      <PeriodPicker chosen={period} />
    </div>
  );
  const known = book && scene && error === null ? { book, scene, viewer } : null;
  const contents: Record<View, () => ReactNode> = {
    list: () => (
      <>
        <Filters
          period={period}
          choice={choice}
          onChange={(changes) => setChoice((before) => ({ ...before, ...changes }))}
        />
        {known ? (
          <>
            <EntryList entries={chosen} isNarrowed={isNarrowed} scene={known.scene} onNote={writeNote} />
            <BalanceNotes ends={known.book.ends} sound={known.book.sound} coins={known.scene.coins} />
          </>
        ) : null}
      </>
    ),
    picture: () => (
      <>
        {days}
        {known ? <Picture {...known} entries={inPeriod} /> : null}
      </>
    ),
    budgets: () => (known ? <Budgets {...known} /> : null),
    statement: () => (
      <>
        {days}
        {known ? <Statement {...known} entries={inPeriod} period={period.period} /> : null}
      </>
    ),
  };
  return (
    <Tabs
      label={t("views.label")}
      value={view}
      onChange={setView}
      tabs={views.map((value) => ({
        value,
        label: t(`views.${value}`),
        content: (
          <Suspense fallback={<LedgerSkeleton />}>
            {contents[value]()}
            {known ? null : (
              <Unread error={error} onRetry={refetch}>
                <LedgerSkeleton />
              </Unread>
            )}
          </Suspense>
        ),
      }))}
    />
  );
}
