import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import {
  panelPresetOf,
  panelPresets,
  roundsPossible,
} from "../../../web/app/src/features/desk/publish/panelPresets.ts";
import { presetOf, type RosterDraft } from "../../../web/app/src/features/desk/publish/RosterDraft.ts";
import { type RosterPlace, readRoster } from "../../../web/app/src/features/desk/publish/readRoster.ts";
import { findRosters } from "../../../web/app/src/features/desk/roster/findRosters.ts";
import { publishVersion } from "../../../web/shared/court/reduceRoster.ts";
import { buyer, court, onlooker, seller } from "../shared/support/cast.ts";
import { CourtStory } from "../shared/support/hearings.ts";

const words = { name: { en: "Bicycles", zh: "" }, purpose: { en: "Repairs", zh: "修理" } };
const draft = (kind: RosterDraft["kind"], change: Partial<RosterDraft> = {}): RosterDraft => ({
  ...presetOf(kind, seller, "en-GB"),
  ...words,
  ...change,
});
const place: RosterPlace = { decimals: 18, locale: "en-GB", court, isContract: true };
const read = (one: RosterDraft, changed: Partial<RosterPlace> = {}) =>
  readRoster(one, { ...place, ...changed });
const rulesOf = (one: RosterDraft) => {
  const reading = read(one);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.rules;
};

const day = 86_400;
const group = Array.from({ length: 12 }, (_, index) => `0x${(index + 1).toString(16).padStart(40, "0")}`);
const invited = (count: number) => group.slice(0, count).join("\n");
const outside = { hasOutside: true, outsideCourt: onlooker } as const;

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
    ["alone", { name: { en: "a".repeat(81), zh: "" } }, "name", "long"],
    ["curated", { arbitrators: invited(2), seats: 3 }, "arbitrators", "fewerThanSeats"],
    ["open", { seats: 4 }, "seats", "seatsWrong"],
    ["open", { seats: 17 }, "seats", "seatsWrong"],
    ["open", { seats: 0 }, "seats", "seatsWrong"],
    ["open", { seats: 1, rounds: 5 }, "rounds", "roundsMany"],
    ["open", { seats: 5, rounds: 3 }, "rounds", "roundsMany"],
    ["open", { seats: 9, rounds: 2 }, "rounds", "roundsMany"],
    ["open", { rounds: 0 }, "rounds", "roundsMany"],
    ["curated", { arbitrators: buyer, rounds: 2 }, "rounds", "roundsAlone"],
    ["alone", { evidencePeriod: 3_599 }, "evidencePeriod", "periodWrong"],
    ["alone", { evidencePeriod: 90 * day + 1 }, "evidencePeriod", "periodWrong"],
    ["alone", { votePeriod: day - 1 }, "votePeriod", "periodWrong"],
    ["open", { seats: 3, revealPeriod: day - 1 }, "revealPeriod", "periodWrong"],
    ["open", { rounds: 2, revealPeriod: 91 * day }, "revealPeriod", "periodWrong"],
    ["open", { rounds: 2, appealPeriod: 0 }, "appealPeriod", "periodWrong"],
    ["open", { newcomerWait: 7 * day - 1 }, "newcomerWait", "periodWrong"],
    ["open", { bountyBps: 1_001 }, "bountyBps", "shareWrong"],
    ["open", { rounds: 2, overturnedBps: 0 }, "overturnedBps", "shareWrong"],
    ["open", { rounds: 2, overturnedBps: 10_001 }, "overturnedBps", "shareWrong"],
    ["alone", { ...outside, outsidePeriod: 365 * day + 1 }, "outsidePeriod", "periodWrong"],
    ["alone", { ...outside, appealPeriod: 0 }, "appealPeriod", "periodWrong"],
    ["alone", { ...outside, overturnedBps: 0 }, "overturnedBps", "shareWrong"],
    ["alone", { ...outside, outsideCourt: " " }, "outsideCourt", "courtEmpty"],
    ["alone", { ...outside, outsideCourt: zeroAddress }, "outsideCourt", "courtWrong"],
    ["alone", { ...outside, outsideCourt: court.toLowerCase() }, "outsideCourt", "courtOurs"],
    ["alone", { ...outside, outsideData: "kleros" }, "outsideData", "dataWrong"],
    ["alone", { ...outside, outsideData: "0xabc" }, "outsideData", "dataWrong"],
    ["alone", { ...outside, outsideData: `0x${"00".repeat(1_025)}` }, "outsideData", "dataLong"],
    ["alone", { seatFee: "1208926" }, "seatFee", "amountLarge"],
    ["open", { minStake: String(2n ** 96n) }, "minStake", "amountLarge"],
  ] as const)("%s with %o is refused at %s: %s", (kind, change, field, problem) => {
    expect(read(draft(kind, change))).toMatchObject({ ok: false, problems: { [field]: problem } });
  });

  it("is refused with an outside court that is no contract, and not while nobody could tell", () => {
    const named = draft("alone", outside);
    const problems = { outsideCourt: "courtNoContract" };
    expect(read(named, { isContract: false })).toMatchObject({ ok: false, problems });
    expect(read(named, { isContract: undefined }).ok).toBe(true);
  });
});

describe("panels and appeals", () => {
  it("of one without appeal set nothing that would do nothing", () => {
    const unused = { revealPeriod: 0, appealPeriod: 0, overturnedBps: 0, outsidePeriod: 0 };
    const bare = { outsideCourt: zeroAddress, outsideData: "0x" };
    for (const kind of ["alone", "open"] as const)
      expect(rulesOf(draft(kind))).toMatchObject({ ...unused, ...bare });
    expect(rulesOf(draft("alone", { seats: 5, rounds: 3 }))).toMatchObject({
      seats: 1,
      rounds: 1,
      ...unused,
    });
  });

  it("of three open their votes, and with an appeal give time for it", () => {
    const panel = { arbitrators: invited(12), seats: 3, revealPeriod: 2 * day, appealPeriod: 4 * day };
    expect(rulesOf(draft("curated", panel))).toMatchObject({
      seats: 3,
      rounds: 1,
      revealPeriod: 2 * day,
      appealPeriod: 0,
      overturnedBps: 0,
      bountyBps: 1_000,
    });
    expect(rulesOf(draft("curated", { ...panel, rounds: 2, overturnedBps: 1 }))).toMatchObject({
      rounds: 2,
      revealPeriod: 2 * day,
      appealPeriod: 4 * day,
      overturnedBps: 1,
    });
  });

  it("of one with an appeal are hidden in the second round", () => {
    expect(rulesOf(draft("open", { rounds: 2 })).revealPeriod).toBeGreaterThan(0);
  });

  it("may end in an outside court, also after one named arbitrator", () => {
    const rules = rulesOf(
      draft("alone", { ...outside, outsideCourt: ` ${onlooker} `, outsideData: "0xABcd" }),
    );
    expect(rules).toMatchObject({
      outsideCourt: onlooker,
      outsideData: "0xabcd",
      outsidePeriod: 90 * day,
      revealPeriod: 0,
      overturnedBps: 2_500,
    });
    expect(rules.appealPeriod).toBeGreaterThan(0);
  });

  it("grow to no more than the contract takes", () => {
    expect([1, 3, 5, 7, 9, 15].map(roundsPossible)).toEqual([4, 3, 2, 2, 1, 1]);
    for (const preset of Object.values(panelPresets)) expect(read(draft("open", preset)).ok).toBe(true);
    expect(panelPresetOf({ seats: 3, rounds: 2 })).toBe("threeAppeal");
    expect(panelPresetOf({ seats: 5, rounds: 1 })).toBeNull();
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
