import { describe, expect, test } from "vitest";
import { presetDeadline } from "../../../web/app/src/lib/deal/deadlinePresets.ts";
import { readDeadline } from "../../../web/app/src/lib/deal/readDeadline.ts";

const now = Math.floor(new Date("2026-11-21T18:00").getTime() / 1_000);

describe("readDeadline", () => {
  test("reads the local time of the field", () => {
    expect(readDeadline("2026-11-21T18:01", now)).toEqual({ ok: true, at: now + 60 });
  });

  test.each([
    ["nothing", "", "deadlineEmpty"],
    ["words", "tomorrow", "deadlineNotADate"],
    ["a month that is not", "2026-13-01T00:00", "deadlineNotADate"],
    ["this very moment", "2026-11-21T18:00", "deadlinePast"],
    ["yesterday", "2026-11-20T18:00", "deadlinePast"],
    ["over 400 days ahead", "2027-12-27T00:00", "deadlineTooFar"],
  ])("refuses %s", (_, text, problem) => {
    expect(readDeadline(text, now)).toEqual({ ok: false, problem });
  });

  test("a preset is the end of that day and never past", () => {
    expect(presetDeadline(3, now)).toBe("2026-11-24T23:59");
    expect(readDeadline(presetDeadline(3, now), now).ok).toBe(true);
  });
});
