import { describe, expect, it } from "vitest";
import { readArbitrator } from "../../../../web/shared/court/arbitratorRecord.ts";
import { caseloadOf } from "../../../../web/shared/court/caseload.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
import { medianDays, spreadOf } from "../../../../web/shared/court/spread.ts";
import { escrow } from "../support/cast.ts";
import { arbitrator, CourtStory, day, openedAt, rules, second } from "../support/hearings.ts";

const reason = `0x${"4e".repeat(32)}` as const;
const end = openedAt + rules.evidencePeriod;

/** Drawn, voted two days after it was drawn, delivered a day later. */
function ruled(choice: number, who: `0x${string}` = arbitrator): CourtStory {
  const story = new CourtStory().published().joined(arbitrator, 1).joined(second, 2).opened().drawn(who);
  const args = { disputeId: story.id, seat: 0, choice, reason };
  story.at(openedAt + 2 * day, { eventName: "SeatVoted", args });
  return story.at(end + 1, {
    eventName: "Ruling",
    args: { arbitrable: escrow, disputeId: story.id, ruling: BigInt(choice) },
  });
}

describe("readArbitrator", () => {
  it("counts what an arbitrator did, and how long it took", () => {
    const record = readArbitrator(ruled(4).logs, arbitrator);
    expect(record).toMatchObject({ taken: 1, served: 1, absent: 0, upheld: 1, overturned: 0, appealed: 0 });
    expect(record.medianDays).toBe(2);
    expect(record.votes).toEqual([{ choices: 11, choice: 4, times: 1 }]);
    expect(record.latest).toMatchObject([{ choice: 4, reason, votedAt: openedAt + 2 * day }]);
    expect(record.memberships.map(({ member }) => member.address)).toEqual([arbitrator]);
  });

  it("leaves out what others did", () => {
    const record = readArbitrator(ruled(4, second).logs, arbitrator);
    expect(record).toMatchObject({ taken: 0, served: 0, medianDays: null, votes: [], latest: [] });
  });

  it("counts an absence, which is no vote", () => {
    const story = new CourtStory().published().joined(arbitrator, 1).opened().drawn(arbitrator);
    const args = { disputeId: story.id, arbitrator, seat: 0, slash: rules.slash } as const;
    story.at(end + rules.votePeriod + 1, { eventName: "SeatAbsent", args });
    expect(readArbitrator(story.logs, arbitrator)).toMatchObject({
      taken: 1,
      served: 0,
      absent: 1,
      medianDays: null,
    });
  });

  it("knows nobody without logs, and passes over disputes of which it does not know the opening", () => {
    expect(readArbitrator([], arbitrator)).toMatchObject({ memberships: [], served: 0, medianDays: null });
    const { logs } = ruled(4);
    const torn = logs.filter(({ eventName }) => eventName !== "DisputeOpened");
    expect(readArbitrator(torn, arbitrator)).toMatchObject({ taken: 0, votes: [] });
  });
});

describe("caseloadOf", () => {
  it("tells open from ruled, and counts the rulings", () => {
    const open = new CourtStory().published().joined(arbitrator, 1).opened();
    const hearings = [ruled(4), ruled(4), ruled(0), open].map((story) => reduceHearing(story.hearingLogs));
    expect(caseloadOf(hearings)).toEqual({
      ...{ open: 1, ruled: 3, appealed: 0 },
      medianDays: (end + 1 - openedAt) / day,
      awards: [
        { choices: 11, choice: 0, times: 1 },
        { choices: 11, choice: 4, times: 2 },
      ],
    });
  });

  it("is empty without disputes", () => {
    expect(caseloadOf([])).toEqual({ open: 0, ruled: 0, appealed: 0, medianDays: null, awards: [] });
  });
});

describe("medianDays", () => {
  it("is the middle, or between the two middles", () => {
    expect(medianDays([])).toBe(null);
    expect(medianDays([9 * day, day, 2 * day])).toBe(2);
    expect(medianDays([day, 4 * day])).toBe(2.5);
  });
});

describe("spreadOf", () => {
  it("keeps rulings over other choices apart", () => {
    const spread = spreadOf([
      { choices: 11, choice: 2 },
      { choices: 3, choice: 2 },
      { choices: 11, choice: 2 },
    ]);
    expect(spread).toEqual([
      { choices: 3, choice: 2, times: 1 },
      { choices: 11, choice: 2, times: 2 },
    ]);
  });
});
