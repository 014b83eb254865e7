import { dateFormat } from "./dateFormat.ts";

/** An instant of the chain, in Unix seconds. */
export type Instant = number | bigint;

const day = 86_400;

/** "23 Nov 18:00", with the year when it is not the year of now. The reader's own time zone unless told. */
export function formatInstant(at: Instant, now: Instant, locale: string, timeZone?: string): string {
  const date = toDate(at);
  const year = dateFormat(locale, { year: "numeric", timeZone });
  const sameYear = year.format(date) === year.format(toDate(now));
  const parts: Intl.DateTimeFormatOptions = { month: "short", day: "numeric", timeZone };
  const calendar = dateFormat(locale, sameYear ? parts : { ...parts, year: "numeric" }).format(date);
  const clock = dateFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(date);
  return `${calendar} ${clock}`;
}

/** "in 2 days", "5 hours ago". Rounded towards now, so that nobody counts on time that is not there. */
export function formatDistance(at: Instant, now: Instant, locale: string): string {
  const seconds = Number(at) - Number(now);
  const [value, unit] = largestUnit(seconds);
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(value, unit);
}

/** "3 days", "36 hours": how long a window is. */
export function formatDuration(seconds: number, locale: string): string {
  const [value, unit] = largestUnit(seconds);
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value);
}

/** "2 mins", "5 hrs": how old something is, beside what it is about. */
export function formatAge(seconds: number, locale: string): string {
  const [value, unit] = largestUnit(seconds);
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value);
}

/** "2d", "5h": what is left of a clock, to stand inside its ring; zero once it ran out. */
export function formatRemaining(endsAt: Instant, now: Instant, locale: string): string {
  const [value, unit] = largestUnit(Math.max(0, Number(endsAt) - Number(now)));
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "narrow" }).format(value);
}

/** Days from two days on, hours from two hours on: one unit is enough to act by and still near the truth. */
function largestUnit(seconds: number): [number, "day" | "hour" | "minute" | "second"] {
  const size = Math.abs(seconds);
  if (size >= 2 * day || (size >= day && size % day === 0)) return [Math.trunc(seconds / day), "day"];
  if (size >= 7_200 || size === 3_600) return [Math.trunc(seconds / 3_600), "hour"];
  if (size >= 60) return [Math.trunc(seconds / 60), "minute"];
  return [seconds, "second"];
}

function toDate(at: Instant): Date {
  return new Date(Number(at) * 1_000);
}
