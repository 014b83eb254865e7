/** Unix seconds: `from` is in it, `to` no more. */
export interface Period {
  from: number;
  to: number;
}

export const periodKinds = ["month", "lastMonth", "year", "own"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A day of the calendar: `month` from 1. Days and months may run over, as with dates. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Made once each: a list asks for thousands of days. */
const calendars = new Map<string | undefined, Intl.DateTimeFormat>();

function calendarOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const fields = { year: "numeric", month: "numeric", day: "numeric" } as const;
  const made = new Intl.DateTimeFormat("en-US", { ...fields, calendar: "gregory", timeZone });
  calendars.set(timeZone, made);
  return made;
}

/** Which day of the calendar an instant is in. */
export function dayOf(at: number, timeZone?: string): Day {
  const parts = calendarOf(timeZone).formatToParts(at * 1_000);
  const [year = 0, month = 0, day = 0] = (["year", "month", "day"] as const).map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  return { year, month, day };
}

/** The first instant of a day: midnight, or where a clock is put forward over it, the hour after. */
export function startOf({ year, month, day }: Day, timeZone?: string): number {
  const wanted = Date.UTC(year, month - 1, day) / 1_000;
  // No place is more than 14 hours from UTC; the first instant of the day is where its calendar turns.
  let [before, after] = [wanted - 15 * 3_600, wanted + 15 * 3_600];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    const at = dayOf(middle, timeZone);
    if (Date.UTC(at.year, at.month - 1, at.day) / 1_000 < wanted) before = middle;
    else after = middle;
  }
  return after;
}

/** A whole month; `offset` -1 is the one before. */
export function monthAround(now: number, offset = 0, timeZone?: string): Period {
  const { year, month } = dayOf(now, timeZone);
  return {
    from: startOf({ year, month: month + offset, day: 1 }, timeZone),
    to: startOf({ year, month: month + offset + 1, day: 1 }, timeZone),
  };
}

export function yearAround(now: number, timeZone?: string): Period {
  const { year } = dayOf(now, timeZone);
  return {
    from: startOf({ year, month: 1, day: 1 }, timeZone),
    to: startOf({ year: year + 1, month: 1, day: 1 }, timeZone),
  };
}

/** From the first day to the last, both included, as date fields hold them; null unless both are days in this order. */
export function ownPeriod(first: string, last: string, timeZone?: string): Period | null {
  const [from, to] = [readDay(first), readDay(last)];
  if (!from || !to) return null;
  const period = { from: startOf(from, timeZone), to: startOf({ ...to, day: to.day + 1 }, timeZone) };
  return period.from < period.to ? period : null;
}

function readDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return { year, month, day };
}

/** As a date field holds it. */
export function dayField(at: number, timeZone?: string): string {
  const { year, month, day } = dayOf(at, timeZone);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export const isWithin = ({ from, to }: Period, at: number): boolean => at >= from && at < to;
