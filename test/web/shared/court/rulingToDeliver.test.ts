import { describe, expect, it } from "vitest";
import { rulingToDeliver } from "../../../../web/shared/court/award.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
import { buyer, seller } from "../support/cast.ts";
import { arbitrator, CourtStory, drawnDispute, oneSeat, openedAt, rules } from "../support/hearings.ts";
import { packSchedule } from "../support/packSchedule.ts";

const votedAt = openedAt + rules.evidencePeriod + 1;
const rulingOf = (story: CourtStory) => rulingToDeliver(reduceHearing(story.hearingLogs));

function seated(): CourtStory {
  const schedule = packSchedule({ ...oneSeat, rounds: 1, appeal: 600, reveal: 60, outside: true });
  return new CourtStory({ ...drawnDispute, members: 9, schedule }).opened().drawn(arbitrator);
}
const awarded = () => seated().voted(arbitrator, 4, votedAt);

/** Both sides ask for all, and each is told whether its award was chosen (2) or the last one (1). */
function asked(chosen: { buyer?: bigint; seller?: bigint }): CourtStory {
  const story = awarded();
  for (const [appellant, statedAward, outsideId, ruling] of [
    [buyer, 1, 7n, chosen.buyer],
    [seller, 11, 8n, chosen.seller],
  ] as const) {
    const { id: disputeId } = story;
    const question = { disputeId, appellant, round: 0, award: 4, paid: 10n, endsAt: votedAt + 9_999 };
    story.at(votedAt + 5, { eventName: "OutsideCourtAsked", args: { ...question, outsideId, statedAward } });
    if (ruling !== undefined)
      story.at(votedAt + 6, { eventName: "OutsideCourtRuled", args: { disputeId, outsideId, ruling } });
  }
  return story;
}

describe("what ending a dispute delivers", () => {
  it("is the panel's award, or zero where nobody decided", () => {
    expect(rulingOf(awarded())).toBe(4);
    expect(rulingOf(seated())).toBe(0);
  });

  it("is the one award that the outside court chose, and otherwise the last one", () => {
    expect(rulingOf(asked({ buyer: 2n, seller: 1n }))).toBe(1);
    expect(rulingOf(asked({ buyer: 1n, seller: 2n }))).toBe(11);
    expect(rulingOf(asked({ buyer: 2n, seller: 2n }))).toBe(4);
    expect(rulingOf(asked({}))).toBe(4);
  });

  it("is the ruling that was given once, however often it is delivered", () => {
    const story = awarded();
    story.at(votedAt + 700, {
      eventName: "Ruling",
      args: { arbitrable: drawnDispute.arbitrable, disputeId: story.id, ruling: 9n },
    } as never);
    expect(rulingOf(story)).toBe(9);
  });
});
