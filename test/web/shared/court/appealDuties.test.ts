import { describe, expect, it } from "vitest";
import { appealDuties } from "../../../../web/shared/court/appealDuties.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
import { buyer } from "../support/cast.ts";
import { arbitrator, CourtStory, drawnDispute, oneSeat, openedAt, rules } from "../support/hearings.ts";
import { packSchedule } from "../support/packSchedule.ts";

const appeal = 600;
const votedAt = openedAt + rules.evidencePeriod + 1;

function awarded(choice: number, { rounds = 2, outside = false, members = 9 } = {}): CourtStory {
  const schedule = packSchedule({ ...oneSeat, rounds, appeal, reveal: 60, outside });
  const story = new CourtStory({ ...drawnDispute, members, schedule }).opened();
  return story.drawn(arbitrator).voted(arbitrator, choice, votedAt);
}
const dutiesOf = (story: CourtStory, time: number) => appealDuties(reduceHearing(story.hearingLogs), time);
const end = votedAt + appeal;

describe("what each side may do against an award", () => {
  it("is a further panel for both, at its price, while there is time", () => {
    const duties = dutiesOf(awarded(4), end);
    expect(duties).toMatchObject({ award: 4, since: votedAt, by: end, isAsked: false });
    const may = [{ kind: "appeal", seats: 3, cost: 3n * rules.seatFee, until: end }];
    expect(duties?.sides).toMatchObject({ buyer: { may, not: null }, seller: { may, not: null } });
  });

  it("is told neither before there is an award nor afterwards", () => {
    expect(dutiesOf(awarded(4), end + 1)).toBeNull();
    const schedule = packSchedule({ ...oneSeat, rounds: 2, appeal, reveal: 60 });
    const unheard = new CourtStory({ ...drawnDispute, members: 9, schedule }).opened().drawn(arbitrator);
    expect(dutiesOf(unheard, votedAt)).toBeNull();
    expect(dutiesOf(awarded(4, { rounds: 1 }), votedAt)).toBeNull();
  });

  it("is the outside court for whom the award does not give all", () => {
    const { sides } = dutiesOf(awarded(1, { rounds: 1, outside: true }), end) ?? {};
    expect(sides).toMatchObject({
      buyer: { may: [], not: "hasAll" },
      seller: { may: [{ kind: "appealOutside", side: "seller", award: 1 }], not: null },
    });
  });

  it("is both where nobody heard the last appeal and a further panel is left", () => {
    const story = awarded(4, { rounds: 3, outside: true, members: 30 });
    const evidenceEndsAt = end + 100;
    story.appealed(end, { award: 4, paid: 3_000n, evidenceEndsAt });
    const sitting = rules.votePeriod + 60;
    story.failed(1, evidenceEndsAt + sitting);
    const over = evidenceEndsAt + 2 * sitting;
    const until = over + appeal;
    const further = { kind: "appeal", award: 4, seats: 7, cost: 7n * rules.seatFee, until };
    const outside = { kind: "appealOutside", award: 4, until };
    expect(dutiesOf(story, over + 1)).toMatchObject({
      award: 4,
      by: until,
      sides: {
        buyer: { may: [further, { ...outside, side: "buyer" }], not: null },
        seller: { may: [further, { ...outside, side: "seller" }], not: null },
      },
    });
    expect(dutiesOf(story, over)).toBeNull();
  });

  it("is nothing where the roster has too few people and no outside court follows", () => {
    const { sides } = dutiesOf(awarded(4, { members: 3 }), end) ?? {};
    expect(sides).toEqual({ buyer: { may: [], not: "nobody" }, seller: { may: [], not: "nobody" } });
  });

  it("is left to the other side once one has asked the outside court", () => {
    const story = awarded(4, { rounds: 1, outside: true });
    const args = {
      disputeId: story.id,
      appellant: buyer,
      round: 0,
      award: 4,
      outsideId: 7n,
      paid: 10n,
      statedAward: 1,
      endsAt: end + 9_999,
    } as const;
    story.at(votedAt + 5, { eventName: "OutsideCourtAsked", args });
    expect(dutiesOf(story, end)).toMatchObject({
      award: 4,
      by: end,
      isAsked: true,
      sides: {
        buyer: { may: [], not: "asked" },
        seller: { may: [{ kind: "appealOutside", side: "seller" }], not: null },
      },
    });
    expect(dutiesOf(story, end + 1)).toBeNull();
  });
});
