/** When somebody wants to hear nothing: from and to in minutes after midnight, as the clock on their wall shows it. */
export interface QuietHours {
  from: number;
  to: number;
  /** An IANA time zone. */
  timeZone: string;
}

const dayMinutes = 24 * 60;

/** Seconds of quiet that are left at an instant (Unix seconds); zero outside. Minutes are whole, so it may be up to one short. */
export function quietLeft({ from, to, timeZone }: QuietHours, now: number): number {
  const at = minuteOf(now, timeZone);
  const long = (to - from + dayMinutes) % dayMinutes;
  const past = (at - from + dayMinutes) % dayMinutes;
  return past < long ? (long - past) * 60 - (now % 60) : 0;
}

/** Whether something is told now: outside the quiet hours, or when its deadline would pass within them. */
export function mayTell(quiet: QuietHours | null, by: number | null, now: number): boolean {
  const left = quiet ? quietLeft(quiet, now) : 0;
  return left === 0 || (by !== null && by <= now + left);
}

function minuteOf(now: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(now * 1_000);
  const part = (type: "hour" | "minute") => Number(parts.find((one) => one.type === type)?.value);
  return part("hour") * 60 + part("minute");
}
