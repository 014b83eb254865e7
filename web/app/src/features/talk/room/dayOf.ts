import { dateFormat } from "../../../lib/format/dateFormat.ts";

/** The day of an instant in Unix seconds, with its year when that is not the year of now. */
export function dayOf(at: number, locale: string, now?: number): string {
  const date = new Date(at * 1_000);
  const isThisYear = now !== undefined && new Date(now * 1_000).getFullYear() === date.getFullYear();
  return dateFormat(locale, {
    month: "short",
    day: "numeric",
    ...(!isThisYear && { year: "numeric" }),
  }).format(date);
}

/** The time of day. */
export function hourOf(at: number, locale: string): string {
  return dateFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at * 1_000);
}
