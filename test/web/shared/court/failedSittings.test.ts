import { describe, expect, it } from "vitest";
import { failedSittings } from "../../../../web/shared/court/failedSittings.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
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

const schedule = packSchedule({ ...oneSeat, seats: 3, rounds: 2, appeal: 60, reveal: 60 });
const third = "0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f";
const ended = openedAt + rules.evidencePeriod + rules.votePeriod + 60;

const opened = () => new CourtStory({ ...drawnDispute, members: 30, schedule }).opened();
const absent = (story: CourtStory, who: `0x${string}`, seat: number, time = ended + 1) =>
  story.at(time, {
    eventName: "SeatAbsent",
    args: { disputeId: story.id, arbitrator: who, seat, slash: 200n },
  });
const failedOf = (story: CourtStory) => failedSittings(reduceHearing(story.hearingLogs));

/** One told its vote too early, one voted, one never came. */
function failed(): CourtStory {
  const story = opened().drawn(arbitrator, second, third);
  absent(story, second, 1, openedAt + rules.evidencePeriod + 5);
  story.voted(third, 4, ended - 5);
  return absent(story, arbitrator, 0).failed(0, ended);
}

describe("a panel that failed", () => {
  it("keeps its seats and votes, and names who was absent with what each lost", () => {
    const story = failed().scheduled(777, ended + 1);
    const [sitting, ...more] = failedOf(story);
    expect(more).toEqual([]);
    expect(sitting).toMatchObject({ round: 0, isFollowed: true, at: { time: ended + 1 } });
    expect(sitting?.absent).toEqual([
      { arbitrator: second, slash: 200n },
      { arbitrator, slash: 200n },
    ]);
    expect(sitting?.panel.map(({ holder }) => holder)).toEqual([arbitrator, second, third]);
    expect(sitting?.panel.map(({ vote }) => vote?.choice ?? null)).toEqual([null, null, 4]);
  });

  it("is told the same once others sit in its place, whoever of them is absent", () => {
    const story = failed().scheduled(777, ended + 1);
    const before = failedOf(story);
    story.drawn(second, third, arbitrator);
    absent(story, third, 1, ended + 999);
    expect(failedOf(story)).toEqual(before);
  });

  it("may be the last, where it is too late to draw another, or nobody was drawn at all", () => {
    const story = opened().failed(0, ended);
    story.at(ended + 1, { eventName: "DisputeAbandoned", args: { disputeId: story.id } });
    expect(failedOf(story)).toMatchObject([{ isFollowed: false, absent: [] }]);
    expect(failedOf(story)[0]?.panel.map(({ holder }) => holder)).toEqual([null, null, null]);
  });

  it("of a later round says nothing of those before it", () => {
    const story = opened().drawn(arbitrator, second, third);
    absent(story, third, 2);
    story
      .appealed(ended + 2, { award: 9, paid: 7_000n, evidenceEndsAt: ended + 100 })
      .failed(1, ended + 9_999);
    expect(failedOf(story)).toMatchObject([{ round: 1, absent: [] }]);
    expect(failedOf(story)[0]?.panel).toHaveLength(7);
  });

  it("is none while all goes well", () => {
    expect(failedOf(opened().drawn(arbitrator, second, third))).toEqual([]);
  });
});
