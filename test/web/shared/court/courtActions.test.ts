import { describe, expect, it } from "vitest";
import { allowedCourtActions } from "../../../../web/shared/court/allowedCourtActions.ts";
import { courtDue } from "../../../../web/shared/court/courtDue.ts";
import type { Hearing } from "../../../../web/shared/court/hearing.ts";
import { highestLoad, memberActions } from "../../../../web/shared/court/memberActions.ts";
import { reduceCourt } from "../../../../web/shared/court/reduceCourt.ts";
import { reduceHearing } from "../../../../web/shared/court/reduceHearing.ts";
import type { RosterVersion } from "../../../../web/shared/court/rosterVersion.ts";
import { buyer, court, seller } from "../support/cast.ts";
import {
  arbitrator,
  CourtStory,
  namedDispute,
  openedAt,
  rules,
  second,
  version,
} from "../support/hearings.ts";

const named = reduceHearing(new CourtStory(namedDispute).opened().hearingLogs);
const drawing = reduceHearing(new CourtStory().opened().hearingLogs);
const drawn = reduceHearing(new CourtStory().opened().drawn(arbitrator).hearingLogs);
const stranger = court;

const evidenceEnd = openedAt + rules.evidencePeriod;
const end = evidenceEnd + rules.votePeriod;
const drawEnd = end - Math.floor(rules.votePeriod / 2);

const kinds = (hearing: Hearing, viewer: `0x${string}` | null, time: number, block = 101n) =>
  allowedCourtActions(hearing, viewer, { time, block }).map(({ kind }) => kind);

describe("allowedCourtActions", () => {
  it("lets the holder recuse to the last instant of the evidence period, and vote from the next on", () => {
    expect(kinds(named, arbitrator, evidenceEnd)).toEqual(["recuse"]);
    expect(kinds(named, arbitrator, evidenceEnd + 1)).toEqual(["vote"]);
    expect(kinds(named, arbitrator, end)).toEqual(["vote"]);
    expect(kinds(named, arbitrator, end + 1)).toEqual(["timeOut"]);
  });

  it("says that a named arbitrator's recusal ends the case, and bounds them at two", () => {
    const at = { time: openedAt, block: 1n };
    expect(allowedCourtActions(named, arbitrator, at)).toEqual([
      { kind: "recuse", seat: 0, endsCase: true, until: evidenceEnd },
    ]);
    expect(allowedCourtActions(drawn, arbitrator, at)).toMatchObject([{ endsCase: false }]);
    expect(
      allowedCourtActions(
        { ...drawn, panel: drawn.panel.map((seat) => ({ ...seat, recusals: 2 })) },
        arbitrator,
        at,
      ),
    ).toEqual([]);
  });

  it("lets each party close the evidence once, in time", () => {
    for (const party of [buyer, seller] as const) {
      expect(kinds(drawn, party, evidenceEnd)).toEqual(["closeEvidence"]);
      expect(kinds(drawn, party, evidenceEnd + 1)).toEqual([]);
    }
    expect(kinds({ ...drawn, closedBy: ["buyer"] }, buyer, openedAt)).toEqual([]);
    expect(kinds({ ...drawn, closedBy: ["buyer"] }, seller, openedAt)).toEqual(["closeEvidence"]);
  });

  it("lets anyone draw once the block is there, while half a vote period is left", () => {
    expect(kinds(drawing, stranger, openedAt, 100n)).toEqual([]);
    expect(kinds(drawing, stranger, openedAt, 101n)).toEqual(["draw"]);
    expect(kinds(drawing, stranger, drawEnd)).toEqual(["draw"]);
    expect(kinds(drawing, stranger, drawEnd + 1)).toEqual([]);
    expect(kinds(drawing, stranger, end + 1)).toEqual(["timeOut"]);
  });

  it("lets anyone deliver a ruling, and nobody do anything afterwards", () => {
    expect(kinds({ ...named, stage: "Ruled" }, stranger, end + 1)).toEqual(["executeRuling"]);
    expect(kinds({ ...named, stage: "Delivered" }, arbitrator, openedAt)).toEqual([]);
    expect(kinds(named, null, end + 1)).toEqual([]);
  });
});

describe("courtDue", () => {
  it("tells the arbitrator to vote, by when, for how much, and what an absence costs", () => {
    expect(courtDue(named, 50n, arbitrator, evidenceEnd)).toEqual({
      must: "readEvidence",
      acts: false,
      by: end,
      otherwise: { kind: "abandoned", slash: 50n },
      fee: 1_000n,
    });
    expect(courtDue(drawn, 50n, arbitrator, evidenceEnd + 1)).toEqual({
      must: "vote",
      acts: true,
      by: end,
      otherwise: { kind: "drawnAgain", slash: 50n },
      fee: 900n,
    });
    expect(courtDue({ ...drawn, isSecondSitting: true }, 50n, arbitrator, end)?.otherwise?.kind).toBe(
      "abandoned",
    );
  });

  it("tells the parties what they wait for, and when they may help themselves", () => {
    const must = (hearing: Hearing, time: number) => courtDue(hearing, 0n, buyer, time)?.must;
    expect(must(drawn, evidenceEnd)).toBe("giveEvidence");
    expect(must(drawn, evidenceEnd + 1)).toBe("waitForVote");
    expect(must(drawing, evidenceEnd + 1)).toBe("draw");
    expect(must(drawing, drawEnd + 1)).toBe("waitForDraw");
    expect(must(drawing, end + 1)).toBe("timeOut");
    expect(must({ ...drawn, stage: "Ruled" }, 0)).toBe("executeRuling");
    expect(must({ ...drawn, stage: "Delivered" }, 0)).toBe("nothing");
  });

  it("demands nothing of an onlooker", () => {
    expect(courtDue(drawn, 0n, stranger, openedAt)).toBeNull();
    expect(courtDue(drawn, 0n, null, openedAt)).toBeNull();
  });
});

describe("memberActions", () => {
  const story = new CourtStory().published([arbitrator]).joined(second, 1, 1_000n).opened().drawn(second);
  const open = reduceCourt(story.logs).versions.get(version) as RosterVersion;
  const curated = { ...open, rules: { ...rules, open: false } };

  it("lets anyone join an open roster, newcomers with a wait, and only the named a curated one", () => {
    const join = { kind: "join", minStake: 500n, stakeHeld: 0n, slash: 200n };
    expect(memberActions(open, stranger)).toEqual([{ ...join, waits: rules.newcomerWait }]);
    expect(memberActions(open, arbitrator)).toEqual([{ ...join, waits: 0 }]);
    expect(memberActions(curated, stranger)).toEqual([]);
    expect(memberActions(curated, arbitrator)).toEqual([{ ...join, waits: 0 }]);
    expect(memberActions(open, null)).toEqual([]);
  });

  it("tells a member what retiring frees and what stays locked", () => {
    expect(memberActions(open, second)).toEqual([
      { kind: "setProfile" },
      { kind: "addStake" },
      { kind: "setMaxLoad", highest: 5 },
      { kind: "retire", freed: 800n, locked: 200n },
    ]);
  });

  it("counts what is still locked for who comes back", () => {
    const left = reduceCourt([
      ...story.logs,
      ...new CourtStory().at(openedAt, {
        eventName: "ArbitratorRetired",
        args: { version, arbitrator: second },
      }).logs,
      ...new CourtStory().at(openedAt, {
        eventName: "StakeChanged",
        args: { version, arbitrator: second, stake: 200n },
      }).logs,
    ]).versions.get(version) as RosterVersion;
    expect(memberActions(left, second)).toMatchObject([{ kind: "join", stakeHeld: 200n }]);
  });

  it("bounds the load by the stake, and by what the contract counts", () => {
    expect(highestLoad(rules, 499n)).toBe(0);
    expect(highestLoad(rules, 999n)).toBe(4);
    expect(highestLoad(rules, 10n ** 9n)).toBe(255);
    expect(highestLoad({ ...rules, slash: 0n }, 500n)).toBe(255);
  });
});
