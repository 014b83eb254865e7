import { describe, expect, it } from "vitest";
import {
  formatAge,
  formatDistance,
  formatDuration,
  formatInstant,
  formatRemaining,
} from "../../../web/app/src/lib/format/formatInstant.ts";
import { groupedHex, shortHex } from "../../../web/app/src/lib/format/shortHex.ts";

const at = Date.UTC(2026, 10, 23, 18, 0) / 1_000;
const now = at - 2 * 86_400 - 3_000;

describe("formatInstant", () => {
  it("gives day, month and a clock of 24 hours", () => {
    expect(formatInstant(at, now, "en-GB", "UTC")).toBe("23 Nov 18:00");
    expect(formatInstant(at, now, "zh-Hans-CN", "UTC")).toBe("11月23日 18:00");
  });

  it("adds the year when it is not this one", () => {
    expect(formatInstant(at + 60 * 86_400, now, "en-GB", "UTC")).toBe("22 Jan 2027 18:00");
  });

  it("reads midnight as 00:00, the start of the day", () => {
    expect(formatInstant(at + 6 * 3_600, now, "en-GB", "UTC")).toBe("24 Nov 00:00");
  });
});

describe("formatDistance", () => {
  it.each([
    [2 * 86_400 + 3_000, "in 2 days"],
    [2 * 86_400 - 1, "in 47 hours"],
    [86_400, "in 1 day"],
    [7_199, "in 119 minutes"],
    [61, "in 1 minute"],
    [59, "in 59 seconds"],
    [-3 * 86_400, "3 days ago"],
  ])("of %i seconds is never more than there is: %s", (seconds, words) => {
    expect(formatDistance(now + seconds, now, "en-GB")).toBe(words);
  });

  it("speaks Chinese", () => {
    expect(formatDistance(now + 2 * 86_400, now, "zh-Hans-CN")).toBe("2天后");
  });
});

it("formatDuration keeps whole days and hours as such", () => {
  expect(formatDuration(7 * 86_400, "en-GB")).toBe("7 days");
  expect(formatDuration(36 * 3_600, "en-GB")).toBe("36 hours");
  expect(formatDuration(3_600, "zh-Hans-CN")).toBe("1小时");
});

it("formatAge is short, and rounds down", () => {
  expect(formatAge(59, "en-GB")).toBe("59 secs");
  expect(formatAge(3 * 3_600 + 1_800, "en-GB")).toBe("3 hrs");
  expect(formatAge(120, "zh-Hans-CN")).toBe("2分钟");
});

it("formatRemaining stops at zero", () => {
  expect(formatRemaining(now - 5, now, "en-GB")).toBe("0s");
  expect(formatRemaining(now + 5 * 3_600, now, "en-GB")).toBe("5h");
});

it("shortHex keeps both ends, groupedHex every digit", () => {
  const address = "0x5B38Da6a701c568545dCfcB03FcB875f56beddC4";
  expect(shortHex(address)).toBe("0x5B38…ddC4");
  expect(groupedHex(address).join("")).toBe(address);
});
