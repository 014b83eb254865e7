/** One deadline of one's own. */
export interface CalendarDeadline {
  /** The same deadline has the same one in every file, so that a calendar that takes two files shows it once. */
  uid: string;
  /** Unix seconds. */
  at: number;
  title: string;
  /** Where it is met. */
  url: string;
}

/** Octets of a line, without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** An iCalendar file (RFC 5545) of deadlines, each with a reminder a day and an hour before. `now` in Unix seconds. */
export function writeCalendar(deadlines: readonly CalendarDeadline[], now: number): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Parley//Deadlines//EN",
    ...deadlines.flatMap((deadline) => eventOf(deadline, now)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventOf({ uid, at, title, url }: CalendarDeadline, now: number): string[] {
  const text = escaped(title);
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${instant(now)}`,
    `DTSTART:${instant(at)}`,
    `SUMMARY:${text}`,
    `URL:${url}`,
    ...["-P1D", "-PT1H"].flatMap((before) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${text}`,
      `TRIGGER:${before}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

/** `20261122T180000Z`. */
const instant = (seconds: number) => `${new Date(seconds * 1_000).toISOString().replace(/[-:]|\.\d+/g, "")}`;

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n|\r/g, "\\n");

/** Long lines go on in the next after a blank; no character is torn. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let room = longestLine;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (size > room) {
      parts.push(part);
      part = "";
      // The blank counts.
      room = longestLine - 1;
    }
    part += sign;
    room -= size;
  }
  return [...parts, part].join("\r\n ");
}
