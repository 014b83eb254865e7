import { describe, expect, it } from "vitest";
import {
  dayField,
  dayOf,
  isWithin,
  monthAround,
  ownPeriod,
  startOf,
  yearAround,
} from "../../../web/app/src/features/ledger/book/period.ts";

const utc = (text: string) => Date.parse(text) / 1_000;
const iso = (at: number) => new Date(at * 1_000).toISOString().slice(0, 16);

describe("the first instant of a day", () => {
  it.each([
    ["Asia/Shanghai", { year: 2026, month: 11, day: 1 }, "2026-10-31T16:00"],
    ["Europe/London", { year: 2026, month: 7, day: 1 }, "2026-06-30T23:00"],
    ["America/New_York", { year: 2026, month: 1, day: 1 }, "2026-01-01T05:00"],
    ["Pacific/Kiritimati", { year: 2026, month: 1, day: 1 }, "2025-12-31T10:00"],
    ["Pacific/Pago_Pago", { year: 2026, month: 1, day: 1 }, "2026-01-01T11:00"],
    ["Asia/Kathmandu", { year: 2026, month: 3, day: 1 }, "2026-02-28T18:15"],
    // Clocks are put forward at midnight: the day begins an hour late.
    ["Africa/Cairo", { year: 2026, month: 4, day: 24 }, "2026-04-23T22:00"],
    ["America/Santiago", { year: 2026, month: 9, day: 6 }, "2026-09-06T04:00"],
  ])("in %s", (zone, day, start) => {
    expect(iso(startOf(day, zone))).toBe(start);
    expect(dayOf(startOf(day, zone), zone)).toEqual(day);
    expect(dayOf(startOf(day, zone) - 1, zone)).not.toEqual(day);
  });

  it("takes months and days that run over", () => {
    expect(iso(startOf({ year: 2026, month: 13, day: 1 }, "UTC"))).toBe("2027-01-01T00:00");
    expect(iso(startOf({ year: 2026, month: 0, day: 1 }, "UTC"))).toBe("2025-12-01T00:00");
    expect(iso(startOf({ year: 2026, month: 2, day: 29 }, "UTC"))).toBe("2026-03-01T00:00");
  });
});

describe("months and years", () => {
  it("are the reader's own: the same instant is in another month elsewhere", () => {
    const now = utc("2026-10-31T18:00:00Z");
    expect(iso(monthAround(now, 0, "Asia/Shanghai").from)).toBe("2026-10-31T16:00");
    expect(iso(monthAround(now, 0, "Europe/London").from)).toBe("2026-09-30T23:00");
  });

  it("join without gap or overlap, over changes of the clock", () => {
    for (const zone of ["Europe/London", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe"]) {
      const now = utc("2026-11-15T12:00:00Z");
      for (let month = -12; month < 0; month += 1) {
        expect(monthAround(now, month, zone).to).toBe(monthAround(now, month + 1, zone).from);
      }
      const march = monthAround(utc("2026-03-15T12:00:00Z"), 0, "Europe/London");
      expect((march.to - march.from) / 3_600).toBe(31 * 24 - 1);
    }
  });

  it("a year has its first and not its last instant", () => {
    const year = yearAround(utc("2026-06-01T00:00:00Z"), "Asia/Shanghai");
    expect(iso(year.from)).toBe("2025-12-31T16:00");
    expect(isWithin(year, year.from)).toBe(true);
    expect(isWithin(year, year.to - 1)).toBe(true);
    expect(isWithin(year, year.to)).toBe(false);
  });
});

describe("own days", () => {
  it("are both included", () => {
    expect(ownPeriod("2026-03-28", "2026-03-29", "Europe/London")).toEqual({
      from: utc("2026-03-28T00:00:00Z"),
      to: utc("2026-03-29T23:00:00Z"),
    });
  });

  it("are none when they are in the wrong order, or no days", () => {
    expect(ownPeriod("2026-03-29", "2026-03-28", "UTC")).toBeNull();
    expect(ownPeriod("", "2026-03-28", "UTC")).toBeNull();
  });

  it("stand in a field as they are called there", () => {
    expect(dayField(utc("2026-03-28T17:00:00Z"), "Asia/Shanghai")).toBe("2026-03-29");
  });
});
