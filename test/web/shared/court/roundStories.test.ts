import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import type { Seat } from "../../../../web/shared/court/hearing.ts";
import { medianOf } from "../../../../web/shared/court/median.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
import { medianPath, roundStories } from "../../../../web/shared/court/roundStories.ts";
import { buyer } from "../support/cast.ts";
import {
  arbitrator,
  CourtStory,
  drawnDispute,
  oneSeat,
  openedAt,
  rules,
  second,
} from "../support/hearings.ts";
import { packSchedule } from "../support/packSchedule.ts";

const panelOf = (choices: readonly (number | null)[]): Seat[] =>
  choices.map((choice, at) => {
    const holder: Address = `0x${String(at).padStart(40, "a")}`;
    const position = { blockNumber: 1n, logIndex: at, transactionHash: "0x", time: 1 } as const;
    const vote = choice === null ? null : { arbitrator: holder, choice, reason: "0x" as const, at: position };
    return { holder, recusals: 0, vote, isVoid: false };
  });

describe("the way to a median", () => {
  it.each([[[5]], [[3, 1, 2]], [[4, 2]], [[0, 7]], [[0, 2, 9]], [[2, 4, 5, 9, 0]], [[10, null, 2]]])(
    "of %o names the votes that the award is one of",
    (choices) => {
      const votes = choices.filter((one) => one !== null);
      const { middle } = medianPath(panelOf(choices));
      expect([middle[0], middle.at(-1)]).toEqual([medianOf(votes, false), medianOf(votes, true)]);
    },
  );

  it("has no middle where more than half refused", () => {
    expect(medianPath(panelOf([0, 0, 7]))).toEqual({ refused: 2, middle: [] });
    expect(medianPath(panelOf([0, 7])).refused).toBe(1);
  });
});

describe("the rounds of a dispute", () => {
  const schedule = packSchedule({ ...oneSeat, rounds: 2, appeal: 60, reveal: 60 });
  const votes = openedAt + rules.evidencePeriod + 1;

  const appealed = () =>
    new CourtStory({ ...drawnDispute, members: 9, schedule })
      .opened()
      .drawn(arbitrator)
      .voted(arbitrator, 9, votes);

  it("have an award once no vote can follow, and ends once nothing can change it", () => {
    const [story, ...more] = roundStories(reduceHearing(appealed().hearingLogs), votes + 1);
    expect(story).toMatchObject({ round: 0, isOver: true, award: 9, appeal: null, end: null });
    expect(more).toEqual([]);
  });

  it("keep what was appealed, and leave a round without a majority without an award", () => {
    const story = appealed();
    story.appealed(votes + 2, { award: 9, paid: 3_000n, evidenceEndsAt: votes + 100 }).drawn(second);
    const [first, appeal] = roundStories(reduceHearing(story.hearingLogs), votes + 3);
    expect(first).toMatchObject({ award: 9, appeal: { appellant: buyer, paid: 3_000n } });
    expect(appeal).toMatchObject({ round: 1, isOver: false, award: null, appeal: null });
    const late = votes + 100 + rules.votePeriod + 61;
    expect(roundStories(reduceHearing(story.hearingLogs), late)[1]).toMatchObject({
      isOver: true,
      award: null,
    });
  });
});
