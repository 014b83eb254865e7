import { type Address, getAddress, pad, toHex } from "viem";
import { describe, expect, it } from "vitest";
import { drawSeats } from "../../../../web/shared/court/drawSeats.ts";
import { pastDraws, seatTrails } from "../../../../web/shared/court/pastDraws.ts";
import { reduceCourt } from "../../../../web/shared/court/reduceCourt.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
import { CourtStory, drawnDispute, oneSeat, openedAt, version } from "../support/hearings.ts";
import { packSchedule } from "../support/packSchedule.ts";

const people = Array.from({ length: 6 }, (_, at) => getAddress(pad(toHex(0xa0 + at), { size: 20 })));
const dispute = { ...drawnDispute, members: 6, schedule: packSchedule({ ...oneSeat, seats: 3, reveal: 60 }) };

/** A panel of three among six of whom the last came too late. The seed is that of the story. */
function begun() {
  const story = new CourtStory(dispute).published();
  for (const [at, address] of people.entries()) story.joined(address, at + 1);
  const last = story.logs.at(-1);
  if (last?.eventName === "ArbitratorJoined") last.args = { ...last.args, eligibleAt: openedAt + 1 };
  const members = reduceCourt(story.logs).versions.get(version)?.members ?? [];
  story.opened();
  const seats = drawSeats(reduceHearing(story.hearingLogs), version, members);
  return { story, members, seated: seats.map((member) => member?.address as Address) };
}

describe("a draw, made again", () => {
  it("leads from the seed to everybody who sits, and says why others were passed over", () => {
    const { story, members, seated } = begun();
    const [draw, ...more] = pastDraws(reduceHearing(story.drawn(...seated).hearingLogs));
    if (!draw) throw new Error("There is no draw.");
    expect(more).toEqual([]);
    expect(draw.before.panel.map(({ holder }) => holder)).toEqual([null, null, null]);
    const trails = seatTrails(draw, members);
    expect(trails.map(({ arbitrator }) => arbitrator)).toEqual(seated);
    for (const { arbitrator, number, passed } of trails) {
      expect(people[(number ?? 0) - 1]).toBe(arbitrator);
      for (const { address, why } of passed) expect(why).toBe(address === people[5] ? "newcomer" : "sat");
    }
  });

  it("leads to nobody else: not to a member who was not named, nor to one who came too late", () => {
    const { members, seated } = begun();
    const outsider = people.slice(0, 5).find((one) => !seated.includes(one)) as Address;
    const { story } = begun();
    const [draw] = pastDraws(reduceHearing(story.drawn(outsider, ...seated.slice(1)).hearingLogs));
    if (!draw) throw new Error("There is no draw.");
    // Whoever is named first and was free is passed over for no reason that the logs give.
    expect(seatTrails(draw, members)[0]?.passed.map(({ why }) => why)).toContain("unavailable");
    const late = begun().story.drawn(people[5] as Address, ...seated.slice(1));
    const [forged] = pastDraws(reduceHearing(late.hearingLogs));
    expect(forged && seatTrails(forged, members)[0]?.number).toBeNull();
  });

  it("tells two draws of one panel apart", () => {
    const { story, seated } = begun();
    story.drawn(...seated);
    story.at(openedAt, {
      eventName: "SeatRecused",
      args: { disputeId: story.id, arbitrator: seated[0] as Address, seat: 0 },
    });
    story.scheduled(200).drawn(people.find((one) => !seated.includes(one)) as Address);
    const draws = pastDraws(reduceHearing(story.hearingLogs));
    expect(draws.map((draw) => draw.seated.length)).toEqual([3, 1]);
    expect(draws[1]?.before.seedBlock).toBe(200);
    expect(draws[1]?.before.formers).toEqual([seated[0]]);
  });
});
