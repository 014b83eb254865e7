import { describe, expect, it } from "vitest";
import { presetOf, type RosterDraft } from "../../../web/app/src/features/desk/publish/RosterDraft.ts";
import { readRoster } from "../../../web/app/src/features/desk/publish/readRoster.ts";
import { findRosters } from "../../../web/app/src/features/desk/roster/findRosters.ts";
import { publishVersion } from "../../../web/shared/court/reduceRoster.ts";
import { buyer, onlooker, seller } from "../shared/support/cast.ts";
import { CourtStory } from "../shared/support/hearings.ts";

const words = { name: { en: "Bicycles", zh: "" }, purpose: { en: "Repairs", zh: "修理" } };
const draft = (kind: RosterDraft["kind"], change: Partial<RosterDraft> = {}): RosterDraft => ({
  ...presetOf(kind, seller, "en-GB"),
  ...words,
  ...change,
});
const read = (one: RosterDraft) => readRoster(one, 18, "en-GB");

describe("a roster", () => {
  it("of one is a named arbitrator: nobody is drawn, and nothing pays for a draw", () => {
    const reading = read(draft("alone"));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.arbitrators).toEqual([seller]);
    expect(reading.rules).toMatchObject({
      open: false,
      bountyBps: 0,
      newcomerWait: 0,
      seats: 1,
      rounds: 1,
    });
    expect(reading.description.name).toEqual({ en: "Bicycles", zh: "Bicycles" });
  });

  it("that is open takes a stake and makes newcomers wait, as preset", () => {
    const reading = read(draft("open"));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { rules } = reading;
    expect(rules.minStake).toBeGreaterThanOrEqual(rules.slash);
    expect(rules.slash).toBeLessThanOrEqual(rules.seatFee);
    expect(rules.bountyBps).toBeLessThanOrEqual(1_000);
    expect(rules.newcomerWait).toBe(7 * 86_400);
  });

  it.each([
    ["curated", {}, "arbitrators", "nobody"],
    ["curated", { arbitrators: `${buyer}\n${buyer.toLowerCase()}` }, "arbitrators", "addressTwice"],
    ["curated", { arbitrators: buyer.slice(0, 41) }, "arbitrators", "addressWrong"],
    ["curated", { arbitrators: `0x${"0".repeat(40)}` }, "arbitrators", "addressWrong"],
    ["alone", { seatFee: "0" }, "seatFee", "feeZero"],
    ["alone", { seatFee: "much" }, "seatFee", "amountWrong"],
    ["open", { minStake: "0", slash: "0" }, "minStake", "stakeZero"],
    ["open", { minStake: "0.004" }, "minStake", "stakeBelowSlash"],
    ["open", { slash: "0.0061" }, "slash", "slashHigh"],
    ["alone", { name: { en: " ", zh: "" } }, "name", "empty"],
    ["alone", { purpose: { en: "a".repeat(2_001), zh: "" } }, "purpose", "long"],
  ] as const)("%s with %o is refused at %s: %s", (kind, change, field, problem) => {
    expect(read(draft(kind, change))).toMatchObject({ ok: false, problems: { [field]: problem } });
  });
});

it("rosters are found by id, publisher and named arbitrator", () => {
  const [log] = new CourtStory().published([onlooker]).logs;
  if (log?.eventName !== "VersionPublished") throw new Error("no publication");
  const version = publishVersion(log.args);
  for (const word of [
    "",
    ` ${version.id.slice(0, 12).toUpperCase().replace("0X", "0x")} `,
    seller.toLowerCase(),
    onlooker,
  ])
    expect(findRosters([version], word)).toEqual([version]);
  expect(findRosters([version], buyer)).toEqual([]);
});
