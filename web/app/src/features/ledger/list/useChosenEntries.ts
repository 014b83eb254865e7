import { useDeferredValue, useMemo } from "react";
import type { Entry } from "../book/Entry.ts";
import type { Choice } from "./Filters.tsx";
import { filterEntries } from "./filterEntries.ts";
import type { LedgerScene } from "./LedgerScene.ts";
import { useWords } from "./useWords.ts";

const noNames = () => null;
const nothing = new Map();

/** Those of a period's entries that were asked for, the last first. Whoever types is not kept waiting by them. */
export function useChosenEntries(
  inPeriod: readonly Entry[],
  { coin, category, search }: Choice,
  scene: LedgerScene | undefined,
): Entry[] {
  const wordsOf = useWords(
    scene?.coins ?? noNames,
    scene?.names ?? noNames,
    scene?.titles ?? nothing,
    scene?.notes ?? {},
  );
  const policies: LedgerScene["policies"] = scene?.policies ?? nothing;
  const typed = useDeferredValue(search);
  return useMemo(
    () =>
      filterEntries(
        inPeriod,
        {
          coin: coin === "all" ? null : coin,
          category: category === "all" ? null : category,
          search: typed,
        },
        policies,
        wordsOf,
      ),
    [inPeriod, coin, category, typed, policies, wordsOf],
  );
}
