import { describe, expect, it } from "vitest";
import { overturns } from "../../../../web/shared/court/award.ts";
import { longestCase } from "../../../../web/shared/court/clock.ts";
import { decidingBlock } from "../../../../web/shared/court/drawSeats.ts";
import { medianOf } from "../../../../web/shared/court/median.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
import { panelSize, readSchedule } from "../../../../web/shared/court/schedule.ts";
import { CourtStory, day, oneSeat, rules } from "../support/hearings.ts";
import { packSchedule } from "../support/packSchedule.ts";

describe("a schedule", () => {
  it("comes back from its word, with every field at its largest", () => {
    const most = {
      evidence: 2 ** 24 - 1,
      vote: 1,
      reveal: 2 ** 24 - 1,
      appeal: 2 ** 24 - 1,
      seats: 15,
      rounds: 4,
      bountyBps: 1_000,
      overturnedBps: 10_000,
      outside: true,
    };
    expect(readSchedule(packSchedule(most))).toEqual(most);
    expect(readSchedule(packSchedule(oneSeat))).toEqual(oneSeat);
    expect(packSchedule(most)).toBeLessThan(1n << 152n);
  });

  it("doubles a panel with every appeal, and one more", () => {
    expect([0, 1, 2, 3].map((round) => panelSize({ seats: 1 }, round))).toEqual([1, 3, 7, 15]);
    expect([0, 1].map((round) => panelSize({ seats: 3 }, round))).toEqual([3, 7]);
  });

  it("makes the longest case out of every round's two sittings, its appeals and the outside court", () => {
    const periods = { ...rules, rounds: 2, evidencePeriod: day, votePeriod: 2 * day };
    const hidden = { ...periods, revealPeriod: 3 * day, appealPeriod: 4 * day };
    // The first round's only seat votes openly.
    const [open, panel] = [day + 2 * 2 * day, day + 2 * 5 * day];
    expect(longestCase(hidden, false)).toBe(open + 4 * day + panel);
    const outside = { ...hidden, outsidePeriod: 30 * day };
    expect(longestCase(outside, false)).toBe(open + 4 * day + panel + 4 * day + 30 * day);
  });
});

describe("a median", () => {
  it.each([
    [[5], false, 5],
    [[0], true, 0],
    [[3, 1, 2], false, 2],
    [[101, 1, 1], false, 1],
    [[4, 2], false, 2],
    [[4, 2], true, 4],
    [[0, 0, 7], false, 0],
    [[0, 7], false, 7],
    [[0, 2, 9], false, 2],
    [[0, 2, 9], true, 9],
    [[0, 0, 3, 4], true, 4],
    [[0, 0, 0, 3, 4], true, 0],
    [[10, 9, 2], false, 9],
  ] as const)("of %o, upper %s, is %i", (votes, upper, award) => {
    expect(medianOf(votes, upper)).toBe(award);
  });
});

it("an award overturns from the distance that the rules name, and a refusal overturns every ruling", () => {
  const hearing = reduceHearing(new CourtStory().opened().hearingLogs);
  const about = { ...hearing, schedule: { ...hearing.schedule, overturnedBps: 3_000 } };
  expect(overturns(about, 4, 4)).toBe(false);
  expect(overturns(about, 4, 6)).toBe(false);
  expect(overturns(about, 4, 7)).toBe(true);
  expect(overturns(about, 7, 4)).toBe(true);
  expect(overturns(about, 0, 4)).toBe(true);
  expect(overturns(about, 4, 0)).toBe(true);
});

it("a missed block gives way to the one 8,191 later, and to no other", () => {
  const hearing = { seedBlock: 100 };
  expect(decidingBlock(hearing, 100n)).toBeNull();
  expect(decidingBlock(hearing, 101n)).toBe(100n);
  expect(decidingBlock(hearing, 8_291n)).toBe(100n);
  expect(decidingBlock(hearing, 8_292n)).toBe(8_291n);
});
