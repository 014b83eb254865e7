import { describe, expect, it } from "vitest";
import { writeCalendar } from "../../../../web/shared/reminders/calendar.ts";

const deadline = {
  uid: "0xabc-deliver@parley",
  at: Date.UTC(2026, 10, 22, 18, 5, 9) / 1_000,
  title: "Parley · deliver",
  url: "https://parley.example/trade/0xabc",
};
const now = Date.UTC(2026, 10, 20) / 1_000;

/** As a calendar reads it: folded lines put together. */
const linesOf = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar file of deadlines", () => {
  it("says when, what and where, and reminds a day and an hour before", () => {
    expect(linesOf(writeCalendar([deadline], now))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Parley//Deadlines//EN",
      "BEGIN:VEVENT",
      "UID:0xabc-deliver@parley",
      "DTSTAMP:20261120T000000Z",
      "DTSTART:20261122T180509Z",
      "SUMMARY:Parley · deliver",
      "URL:https://parley.example/trade/0xabc",
      ...["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Parley · deliver", "TRIGGER:-P1D", "END:VALARM"],
      ...["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Parley · deliver", "TRIGGER:-PT1H", "END:VALARM"],
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("lets no title write lines of its own", () => {
    const title = "tea, cups; a \\ and\r\nEND:VEVENT\nBEGIN:VALARM";
    const lines = linesOf(writeCalendar([{ ...deadline, title }], now));
    expect(lines).toContain("SUMMARY:tea\\, cups\\; a \\\\ and\\nEND:VEVENT\\nBEGIN:VALARM");
    expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
    expect(lines.filter((line) => line === "BEGIN:VALARM")).toHaveLength(2);
  });

  it.each(["请在此之前交付并声明".repeat(12), "🫖".repeat(60), "x".repeat(400)])(
    "folds long lines to 75 octets and tears no character",
    (title) => {
      const file = writeCalendar([{ ...deadline, title }], now);
      const octets = file.split("\r\n").map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      expect(linesOf(file)).toContain(`SUMMARY:${title}`);
    },
  );

  it("is whole without a deadline", () => {
    expect(linesOf(writeCalendar([], now))).toHaveLength(5);
  });
});
