import { useMemo, useState } from "react";
import {
  dayField,
  monthAround,
  ownPeriod,
  type Period,
  type PeriodKind,
  yearAround,
} from "../book/period.ts";

export interface ChosenPeriod {
  period: Period;
  kind: PeriodKind;
  setKind: (kind: PeriodKind) => void;
  first: string;
  setFirst: (day: string) => void;
  last: string;
  setLast: (day: string) => void;
  /** The own days are none, or in the wrong order: this month is shown. */
  isWrong: boolean;
}

/** The days that the page is about, in the device's time zone; this month to begin with. */
export function usePeriod(now: number): ChosenPeriod {
  const [kind, setKind] = useState<PeriodKind>("month");
  const [first, setFirst] = useState(() => dayField(monthAround(now).from));
  const [last, setLast] = useState(() => dayField(now));
  // Another day may bring another month; a second does not.
  const today = dayField(now);
  const own = useMemo(() => ownPeriod(first, last), [first, last]);
  const period = useMemo((): Period => {
    const at = ownPeriod(today, today)?.from ?? 0;
    if (kind === "own" && own) return own;
    if (kind === "year") return yearAround(at);
    return monthAround(at, kind === "lastMonth" ? -1 : 0);
  }, [kind, own, today]);
  return { period, kind, setKind, first, setFirst, last, setLast, isWrong: kind === "own" && own === null };
}
