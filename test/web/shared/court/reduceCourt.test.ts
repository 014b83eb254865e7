import { AbiCoder, keccak256 } from "ethers";
import { describe, expect, it } from "vitest";
import { drawEndsAt, longestCase, voteEndsAt } from "../../../../web/shared/court/clock.ts";
import { disputeId } from "../../../../web/shared/court/dispute.ts";
import { seatOf, vacantSeat } from "../../../../web/shared/court/hearing.ts";
import { feeOfVote } from "../../../../web/shared/court/payouts.ts";
import { reduceCourt } from "../../../../web/shared/court/reduceCourt.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
import { memberOf, namedArbitrator, type RosterVersion } from "../../../../web/shared/court/rosterVersion.ts";
import { buyer, escrow, seller } from "../support/cast.ts";
import {
  arbitrator,
  CourtStory,
  day,
  drawnDispute,
  namedDispute,
  openedAt,
  rules,
  second,
  version,
} from "../support/hearings.ts";

const reason = `0x${"4e".repeat(32)}` as const;
const evidenceEnd = openedAt + rules.evidencePeriod;
const firstEnd = evidenceEnd + rules.votePeriod;

const delivered = (story: CourtStory, ruling: bigint) =>
  story.at(evidenceEnd + 1, {
    eventName: "Ruling",
    args: { arbitrable: escrow, disputeId: story.id, ruling },
  });
const absent = (story: CourtStory, holder: `0x${string}`, time: number) =>
  story.at(time, {
    eventName: "SeatAbsent",
    args: { disputeId: story.id, arbitrator: holder, seat: story.seatOf(holder), slash: rules.slash },
  });

describe("disputeId", () => {
  it("is the hash of the ABI-encoded dispute, by another library too", () => {
    const tuple = "tuple(address,bytes32,uint32,uint32,uint40,uint152,uint8,address,uint80,address,address)";
    const encoded = AbiCoder.defaultAbiCoder().encode([tuple], [Object.values(drawnDispute)]);
    expect(disputeId(drawnDispute)).toBe(BigInt(keccak256(encoded)));
    expect(disputeId({ ...drawnDispute, number: 2 })).not.toBe(disputeId(drawnDispute));
  });
});

describe("reduceHearing", () => {
  it("refuses logs that do not begin with the opening", () => {
    const logs = new CourtStory().opened().hearingLogs;
    expect(() => reduceHearing(logs.slice(1))).toThrow("courtLogsIncomplete");
    expect(() => reduceHearing([...logs, ...logs])).toThrow("courtLogsIncomplete");
  });

  it("seats a named arbitrator at once", () => {
    const hearing = reduceHearing(new CourtStory(namedDispute).opened().hearingLogs);
    expect(hearing).toMatchObject({
      stage: "Seated",
      seedBlock: 0,
      evidenceEndsAt: evidenceEnd,
    });
    expect(seatOf(hearing, arbitrator)).toBe(0);
    expect(voteEndsAt(hearing)).toBe(firstEnd);
  });

  it("draws, recuses, draws another, hears the vote and its delivery", () => {
    const story = new CourtStory().opened();
    expect(reduceHearing(story.hearingLogs)).toMatchObject({
      stage: "Drawing",
      seedBlock: 100,
      panel: [vacantSeat],
    });
    story.drawn(second);
    story.at(openedAt + 1, {
      eventName: "SeatRecused",
      args: { disputeId: story.id, arbitrator: second, seat: 0 },
    });
    story.scheduled(200, openedAt + 1).drawn(arbitrator);
    expect(reduceHearing(story.hearingLogs)).toMatchObject({
      stage: "Seated",
      panel: [{ holder: arbitrator, recusals: 1, vote: null }],
      formers: [second],
      draws: 2,
      isSecondSitting: false,
    });
    expect(feeOfVote(reduceHearing(story.hearingLogs))).toBe(800n);
    story.voted(arbitrator, 4, evidenceEnd + 1);
    expect(reduceHearing(story.hearingLogs)).toMatchObject({
      stage: "Ruled",
      ruling: 4,
      panel: [{ vote: { choice: 4, reason } }],
    });
    delivered(story, 4n);
    expect(reduceHearing(story.hearingLogs)).toMatchObject({ stage: "Delivered", ruling: 4 });
  });

  it("tells a second sitting, which votes at once, from a draw that found nobody", () => {
    const story = new CourtStory().opened().scheduled(150, openedAt + day);
    expect(reduceHearing(story.hearingLogs).isSecondSitting).toBe(false);
    story.failed(0, firstEnd).scheduled(400, firstEnd + 1);
    const hearing = reduceHearing(story.hearingLogs);
    expect(hearing).toMatchObject({ stage: "Drawing", isSecondSitting: true, sitting: 1, formers: [] });
    expect(voteEndsAt(hearing)).toBe(firstEnd + rules.votePeriod);
    expect(drawEndsAt(hearing)).toBe(firstEnd + rules.votePeriod - Math.floor(rules.votePeriod / 2));
  });

  it("empties the seat of who was absent, and keeps it named when the case is given up", () => {
    const story = new CourtStory().opened().drawn(arbitrator);
    absent(story, arbitrator, firstEnd + 1)
      .failed(0, firstEnd)
      .scheduled(500, firstEnd + 1);
    expect(reduceHearing(story.hearingLogs)).toMatchObject({
      stage: "Drawing",
      panel: [vacantSeat],
      formers: [arbitrator],
      isSecondSitting: true,
    });

    const givenUp = new CourtStory(namedDispute).opened();
    absent(givenUp, arbitrator, firstEnd + 1);
    givenUp.at(firstEnd + 1, { eventName: "DisputeAbandoned", args: { disputeId: givenUp.id } });
    expect(reduceHearing(givenUp.hearingLogs)).toMatchObject({
      stage: "Ruled",
      ruling: 0,
      panel: [{ holder: arbitrator, isVoid: false }],
      isSecondSitting: false,
    });
  });

  it("closes the evidence when both parties say so", () => {
    const story = new CourtStory(namedDispute).opened();
    const close = (party: `0x${string}`, evidenceEndsAt: number) =>
      story.at(openedAt + day, {
        eventName: "EvidenceClosed",
        args: { disputeId: story.id, party, evidenceEndsAt },
      });
    close(seller, evidenceEnd);
    expect(reduceHearing(story.hearingLogs)).toMatchObject({
      closedBy: ["seller"],
      evidenceEndsAt: evidenceEnd,
    });
    close(buyer, openedAt + day);
    expect(reduceHearing(story.hearingLogs)).toMatchObject({
      closedBy: ["seller", "buyer"],
      evidenceEndsAt: openedAt + day,
    });
  });

  it("knows the longest case of a roster", () => {
    expect(longestCase(rules, true)).toBe(rules.evidencePeriod + rules.votePeriod);
    expect(longestCase(rules, false)).toBe(rules.evidencePeriod + 2 * rules.votePeriod);
  });
});

describe("reduceCourt", () => {
  const start = () => new CourtStory().published([arbitrator]).joined(arbitrator, 1).joined(second, 2);
  const versionOf = (story: CourtStory) => reduceCourt(story.logs).versions.get(version) as RosterVersion;

  it("refuses a member or a dispute out of nowhere", () => {
    expect(() => reduceCourt(new CourtStory().joined(arbitrator, 1).logs)).toThrow("courtLogsIncomplete");
    expect(() => reduceCourt(new CourtStory().published().drawn(arbitrator).logs)).toThrow(
      "courtLogsIncomplete",
    );
  });

  it("keeps members in the order of joining, and what they change", () => {
    const story = start();
    const args = { version, arbitrator } as const;
    story.at(openedAt, { eventName: "StakeChanged", args: { ...args, stake: 7n } });
    story.at(openedAt, { eventName: "MaxLoadChanged", args: { ...args, maxLoad: 1 } });
    story.at(openedAt, { eventName: "ProfileChanged", args: { ...args, profile: reason } });
    story.at(openedAt, { eventName: "ArbitratorRetired", args });
    const [first, next] = versionOf(story).members;
    expect(first).toMatchObject({ stake: 7n, maxLoad: 1, profile: reason, standing: "Retired", number: 0 });
    expect(next).toMatchObject({ address: second, number: 2, stake: 1_000n, standing: "Active" });
  });

  it("counts seats taken, served and missed, through disputes of all kinds", () => {
    const story = start().opened().drawn(arbitrator);
    expect(memberOf(versionOf(story), arbitrator)).toMatchObject({ taken: 1, load: 1 });
    absent(story, arbitrator, firstEnd + 1)
      .failed(0, firstEnd)
      .scheduled(500, firstEnd + 1)
      .drawn(second)
      .voted(second, 1, firstEnd + 2);
    const { members } = versionOf(story);
    expect(members[0]).toMatchObject({ taken: 1, load: 0, served: 0, absent: 1, fees: 0n });
    expect(members[1]).toMatchObject({ taken: 1, load: 0, served: 1, absent: 0, fees: 800n });
    story.at(firstEnd + 3, {
      eventName: "FeesWithdrawn",
      args: { version, arbitrator: second, to: buyer, amount: 800n },
    });
    expect(memberOf(versionOf(story), second)).toMatchObject({ served: 1, fees: 0n });
  });

  it("keeps number and record of who comes back", () => {
    const story = start().opened().drawn(arbitrator);
    absent(story, arbitrator, firstEnd + 1);
    story.at(firstEnd + 2, { eventName: "ArbitratorRetired", args: { version, arbitrator } });
    story.joined(arbitrator, 1, 5_000n);
    expect(versionOf(story).members).toHaveLength(2);
    expect(memberOf(versionOf(story), arbitrator)).toMatchObject({
      absent: 1,
      standing: "Active",
      stake: 5_000n,
    });
  });

  it("goes on from what earlier logs told, without changing it", () => {
    const story = start().opened().drawn(arbitrator);
    const before = reduceCourt(story.logs.slice(0, 4));
    const after = reduceCourt(story.logs.slice(4), before);
    expect(after).toEqual(reduceCourt(story.logs));
    expect(before.hearings.get(story.id)?.stage).toBe("Drawing");
  });

  it("knows a roster of one", () => {
    const open = versionOf(start());
    expect(namedArbitrator(open)).toBeNull();
    expect(namedArbitrator({ ...open, rules: { ...rules, open: false } })).toBe(arbitrator);
    expect(
      namedArbitrator({ ...open, rules: { ...rules, open: false }, named: [arbitrator, second] }),
    ).toBeNull();
  });
});
