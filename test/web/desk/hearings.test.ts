import { numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { deskDue } from "../../../web/app/src/features/desk/hearing/deskDue.ts";
import { matches } from "../../../web/app/src/lib/chain/logs/matches.ts";
import { arbitratorSource, disputeSource } from "../../../web/app/src/lib/chain/sources/courtSources.ts";
import { readHearings } from "../../../web/shared/court/readHearings.ts";
import { reduceHearing } from "../../../web/shared/court/reduceHearing.ts";
import { storedCase } from "../../../web/shared/court/storedCase.ts";
import type { ChainLog, LogFilter } from "../../../web/shared/wire/ChainLog.ts";
import { court, escrow } from "../shared/support/cast.ts";
import { arbitrator, CourtStory, day, namedDispute, openedAt, rules } from "../shared/support/hearings.ts";
import { wire } from "./support/wire.ts";

function story() {
  const told = new CourtStory(namedDispute).joined(arbitrator, 1).opened();
  const at = openedAt + rules.evidencePeriod + 1;
  return told
    .voted(arbitrator, 4, at)
    .at(at, { eventName: "Ruling", args: { arbitrable: escrow, disputeId: told.id, ruling: 4n } });
}

const range = { from: 0, to: 1_000 };
const answering =
  (logs: ChainLog[]) =>
  async (_: unknown, filter: LogFilter): Promise<ChainLog[]> =>
    logs.filter((log) => matches(log as never, range, filter));

describe("hearings", () => {
  it("are read to their ruling, by their own id and through their arbitrator", async () => {
    const told = story();
    const fetch = answering(told.logs.map(wire));
    const expected = reduceHearing(told.hearingLogs);
    expect(expected.stage).toBe("Delivered");

    const alone = await disputeSource(court, numberToHex(told.id, { size: 32 })).read(range, [], fetch);
    expect(readHearings(alone)).toEqual({ hearings: [expected], refused: [] });
    const all = await arbitratorSource(court, arbitrator).read(range, [], fetch);
    expect(readHearings(all)).toEqual({ hearings: [expected], refused: [] });
    expect(storedCase(expected)).toMatchObject({ stage: 5, ruling: 4, closedBy: 0 });
  });

  it("with content that does not hash to their id are named and hide no other", () => {
    const told = story();
    const logs = told.logs.map(wire);
    const forged = logs.map((log) => ({
      ...log,
      topics: log.topics.map((topic) =>
        topic === numberToHex(told.id, { size: 32 }) ? numberToHex(7n, { size: 32 }) : topic,
      ),
      block: log.block + 50,
    }));
    const { hearings, refused } = readHearings([...logs, ...forged]);
    expect(hearings.map(({ id }) => id)).toEqual([told.id]);
    expect(refused).toEqual([7n]);
  });
});

it("a seat's duty follows the clock: exactly at a deadline is in time", () => {
  const hearing = reduceHearing(new CourtStory(namedDispute).joined(arbitrator, 1).opened().hearingLogs);
  const ends = hearing.evidenceEndsAt;
  expect(deskDue(hearing, arbitrator, ends)).toMatchObject({
    must: "readEvidence",
    by: ends + rules.votePeriod,
    acts: false,
  });
  expect(deskDue(hearing, arbitrator, ends + 1)).toMatchObject({ must: "vote", acts: true });
  expect(deskDue(hearing, arbitrator, ends + rules.votePeriod)).toMatchObject({ must: "vote" });
  expect(deskDue(hearing, arbitrator, ends + rules.votePeriod + 1)).toMatchObject({
    must: "timeOut",
    by: null,
  });
  expect(deskDue({ ...hearing, stage: "Ruled" }, arbitrator, ends + 90 * day)).toMatchObject({
    must: "executeRuling",
  });
});
