import { useState } from "react";
import type { Address } from "viem";
import { Unread } from "../../components/chain/Unread.tsx";
import { LedgerSkeleton } from "./LedgerSkeleton.tsx";
import { BalanceNotes } from "./list/BalanceNotes.tsx";
import { EntryList } from "./list/EntryList.tsx";
import { type Choice, Filters } from "./list/Filters.tsx";
import { useChosenEntries } from "./list/useChosenEntries.ts";
import { usePeriod } from "./list/usePeriod.ts";
import { useLedger } from "./useLedger.ts";

const everything: Choice = { coin: "all", category: "all", search: "" };

/** The viewer's movements over a period. */
export function Ledger({ viewer, now }: { viewer: Address; now: number }) {
  const period = usePeriod(now);
  const [choice, setChoice] = useState(everything);
  const { book, inPeriod, scene, writeNote, error, refetch } = useLedger(viewer, period.period, now);
  const chosen = useChosenEntries(inPeriod, choice, scene);
  const isNarrowed = choice.coin !== "all" || choice.category !== "all" || choice.search.trim() !== "";
  return (
    <>
      <Filters
        period={period}
        choice={choice}
        onChange={(changes) => setChoice((before) => ({ ...before, ...changes }))}
      />
      {book && scene && error === null ? (
        <>
          <EntryList entries={chosen} isNarrowed={isNarrowed} scene={scene} onNote={writeNote} />
          <BalanceNotes ends={book.ends} sound={book.sound} coins={scene.coins} />
        </>
      ) : (
        <Unread error={error} onRetry={refetch}>
          <LedgerSkeleton />
        </Unread>
      )}
    </>
  );
}
