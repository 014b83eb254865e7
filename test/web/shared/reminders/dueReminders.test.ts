import { describe, expect, it } from "vitest";
import { dueReminders } from "../../../../web/shared/reminders/dueReminders.ts";
import { mayTell, quietLeft } from "../../../../web/shared/reminders/quietHours.ts";

const by = 1_800_000_000;
const answer = { subject: "0xabc", must: "answer", by, path: "/trade/0xabc/case" };
const hour = 3_600;

const kinds = (now: number) => dueReminders([answer], now).map(({ kind }) => kind);

describe("what is reminded of", () => {
  it("is that something waits, then that a day, then that an hour is left, and nothing when it is too late", () => {
    expect(kinds(by - 24 * hour - 1)).toEqual(["waits"]);
    expect(kinds(by - 24 * hour)).toEqual(["dayLeft"]);
    expect(kinds(by - hour - 1)).toEqual(["dayLeft"]);
    expect(kinds(by - hour)).toEqual(["hourLeft"]);
    expect(kinds(by)).toEqual(["hourLeft"]);
    expect(kinds(by + 1)).toEqual([]);
  });

  it("is told once, and once more when the deadline was moved or another duty follows", () => {
    const keyOf = (one: typeof answer, now = by - 9 * hour) => dueReminders([one], now)[0]?.key;
    expect(keyOf(answer, by - 8 * hour)).toBe(keyOf(answer));
    const others = [
      { ...answer, by: by + 60 },
      { ...answer, must: "deliver" },
      { ...answer, subject: "0xdef" },
    ];
    for (const other of others) expect(keyOf(other)).not.toBe(keyOf(answer));
  });

  it("is money that waits, which has no end", () => {
    const money = { subject: "0xme", must: "withdraw", by: null, path: "/" };
    expect(dueReminders([money], by).map(({ kind }) => kind)).toEqual(["waits"]);
  });
});

describe("quiet hours", () => {
  // 22:30 to 07:00 in Shanghai, which is 14:30 to 23:00 in UTC.
  const quiet = { from: 22 * 60 + 30, to: 7 * 60, timeZone: "Asia/Shanghai" };
  const at = (time: string) => Date.parse(`2026-11-22T${time}Z`) / 1_000;

  it("are those of the wall, over midnight as well", () => {
    expect(quietLeft(quiet, at("14:29:59"))).toBe(0);
    expect(quietLeft(quiet, at("14:30:00"))).toBe(8.5 * hour);
    expect(quietLeft(quiet, at("22:59:30"))).toBe(30);
    expect(quietLeft(quiet, at("23:00:00"))).toBe(0);
  });

  it("move with the clock in spring", () => {
    const night = { from: 0, to: 6 * 60, timeZone: "Europe/Berlin" };
    expect(quietLeft(night, Date.parse("2026-03-29T04:00:00Z") / 1_000)).toBe(0);
    expect(quietLeft(night, Date.parse("2026-03-28T04:00:00Z") / 1_000)).toBe(hour);
  });

  it("keep back what can wait, and not what would be too late after them", () => {
    const now = at("15:00:00");
    expect(mayTell(quiet, now + 24 * hour, now)).toBe(false);
    expect(mayTell(quiet, null, now)).toBe(false);
    expect(mayTell(quiet, at("22:59:00"), now)).toBe(true);
    expect(mayTell(null, null, now)).toBe(true);
    expect(mayTell(quiet, now + 24 * hour, at("12:00:00"))).toBe(true);
  });

  it("of no length are none", () => {
    expect(quietLeft({ ...quiet, to: quiet.from }, at("15:00:00"))).toBe(0);
  });
});
