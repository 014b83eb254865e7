import { useMemo } from "react";
import type { Address } from "viem";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { currencyOf } from "../../lib/money/currencyOf.ts";
import { usePolicies } from "../../lib/query/usePolicies.ts";
import type { Entry } from "./book/Entry.ts";
import { dayOf, isWithin, type Period, startOf } from "./book/period.ts";
import { worthThen } from "./book/ratesThen.ts";
import { useAnswers } from "./book/useAnswers.ts";
import { useBook } from "./book/useBook.ts";
import type { LedgerScene } from "./list/LedgerScene.ts";
import { useCoins } from "./list/useCoins.ts";
import { useNotes } from "./list/useNotes.ts";
import { useTitles } from "./list/useTitles.ts";
import { useNames } from "./list/useWords.ts";

const none: readonly Entry[] = [];

/** The viewer's money over a period, and all that is told beside it. */
export function useLedger(viewer: Address, period: Period, now: number) {
  const { language } = useLanguage();
  const currency = currencyOf[language];
  const minute = Math.floor(now / 60) * 60;
  const from = useMemo(() => yearBefore(minute), [minute]);
  const { book, error, refetch } = useBook(viewer, Math.min(from, period.from));
  const answers = useAnswers(currency);
  const entries = book?.entries ?? none;
  const inPeriod = useMemo(() => entries.filter(({ time }) => isWithin(period, time)), [entries, period]);
  const policies = usePolicies(
    useMemo(() => entries.flatMap(({ trade }) => (trade ? [trade.terms.policy] : [])), [entries]),
  );
  const [coins, names, titles] = [useCoins(), useNames(), useTitles(inPeriod)];
  const { notes, write } = useNotes();
  const balances = book?.balances;
  const worth = useMemo(
    () => (entry: Entry) => {
      const coin = coins(entry.token);
      if (!coin || entry.past) return null;
      return worthThen(entry.change, coin.decimals, answers?.get(entry.token.toLowerCase()), entry);
    },
    [coins, answers],
  );
  const scene = useMemo(
    (): LedgerScene | undefined =>
      balances &&
      answers && { coins, names, titles, notes, policies, balances, worth, currency, now: minute },
    [coins, names, titles, notes, policies, balances, answers, worth, currency, minute],
  );
  return { book, inPeriod, scene, writeNote: write, error, refetch };
}

/** The first day of the month eleven months ago: what the picture shows begins there. */
function yearBefore(now: number): number {
  const { year, month } = dayOf(now);
  return startOf({ year, month: month - 11, day: 1 });
}
