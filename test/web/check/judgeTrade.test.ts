import { describe, expect, test } from "vitest";
import { tradeSteps } from "../../../web/app/src/lib/check/Finding.ts";
import { type TradeFacts, tradeFindings, tradeVerdict } from "../../../web/app/src/lib/check/judgeTrade.ts";
import { right } from "./support/facts.ts";

const failed = { failed: "nodeUnreachable" };
const first = { event: "TradeDelivered", block: 7 };
const place = { chainId: 31_337, genesis: "0x01", keptGenesis: "0x01", hasContracts: true } as const;

test("where everything fits, every step says so and nothing is left out", () => {
  const findings = tradeFindings(right);
  expect(findings.map(({ step }) => step)).toEqual([...tradeSteps]);
  expect(new Set(findings.map(({ result }) => result))).toEqual(new Set(["same"]));
  expect(tradeVerdict(right)).toMatchObject({ code: "allSame", tone: "good" });
});

test("a step that was not taken yet has no finding", () => {
  expect(tradeFindings({})).toEqual([]);
  const { head, expected, deviceTime } = right;
  expect(tradeFindings({ head, expected, deviceTime }).map(({ step }) => step)).toEqual(["node", "time"]);
});

const cases: [
  name: string,
  change: Partial<TradeFacts>,
  finding: string,
  verdict: string,
  act: string | null,
][] = [
  ["the node is silent", { head: failed }, "nodeSilent", "nodeSilent", "again"],
  ["another chain", { place: { value: { ...place, chainId: 5 } } }, "placeOtherChain", "otherPlace", null],
  [
    "another beginning",
    { place: { value: { ...place, genesis: "0x02" } } },
    "placeOtherBeginning",
    "otherPlace",
    null,
  ],
  [
    "no contracts",
    { place: { value: { ...place, hasContracts: false } } },
    "placeWithoutContracts",
    "otherPlace",
    null,
  ],
  ["no word on the chain", { place: failed }, "placeUnread", "incomplete", "again"],
  [
    "the device's clock is off",
    { deviceTime: right.deviceTime + 7_200 },
    "timeApart",
    "allSame",
    "openTrade",
  ],
  [
    "forged terms",
    { contract: { value: { kind: "forged", block: 9 } } },
    "contractForged",
    "nodeForges",
    "reload",
  ],
  [
    "another state",
    { contract: { value: { kind: "differs", block: 9, first } } },
    "contractDiffers",
    "pageDiffers",
    "reload",
  ],
  [
    "another state now",
    { contract: { value: { kind: "differs", block: 9, first: null } } },
    "contractDiffersNow",
    "pageDiffers",
    "reload",
  ],
  [
    "no such trade",
    { contract: { value: { kind: "without", block: 9 } } },
    "contractWithout",
    "tradeUnknown",
    "again",
  ],
  ["a mute contract", { contract: failed }, "contractUnread", "incomplete", "again"],
  ["too little money", { money: { value: { held: 5n, balance: 4n } } }, "moneyShort", "moneyShort", "again"],
  ["no word on the money", { money: failed }, "moneyUnread", "incomplete", "again"],
  ["nothing held", { money: { value: { held: 0n, balance: 0n } } }, "moneyNothing", "allSame", "openTrade"],
  ["no record", { record: null, told: null }, "recordNone", "allSame", "openTrade"],
  ["a silent record", { record: failed, told: failed }, "recordSilent", "recordSilent", "withoutRecord"],
  [
    "a record of elsewhere",
    { record: { value: { isOfChain: false, isCaught: false, block: 9, behind: 0 } } },
    "recordElsewhere",
    "recordElsewhere",
    "withoutRecord",
  ],
  [
    "a record caught lying",
    { record: { value: { isOfChain: true, isCaught: true, block: 9, behind: 0 } } },
    "recordCaught",
    "recordDiffers",
    "withoutRecord",
  ],
  [
    "a record that lies",
    { told: { value: { kind: "differs", first } } },
    "toldDiffers",
    "recordDiffers",
    "withoutRecord",
  ],
  [
    "a record that leaves the trade out",
    { told: { value: { kind: "without" } } },
    "toldWithout",
    "recordDiffers",
    "withoutRecord",
  ],
  ["an unread record", { told: failed }, "toldUnread", "recordSilent", "withoutRecord"],
];

describe("each cause is named, and has a next step", () => {
  test.each(cases)("%s", (_, change, code, verdict, act) => {
    const facts = { ...right, ...change };
    expect(tradeFindings(facts).map((one) => one.code)).toContain(code);
    expect(tradeVerdict(facts)).toMatchObject({ code: verdict, act });
  });
});

test("a record that is behind is not accused of leaving out what is newer", () => {
  const behind = { value: { isOfChain: true, isCaught: false, block: 6, behind: 3 } };
  const facts: TradeFacts = { ...right, record: behind, told: { value: { kind: "without" } } };
  expect(tradeVerdict(facts)).toMatchObject({
    code: "recordBehind",
    tone: "wait",
    params: { block: 6, count: 3 },
  });
});

test("the verdict names the step at which two part", () => {
  const facts: TradeFacts = { ...right, told: { value: { kind: "differs", first } } };
  expect(tradeVerdict(facts).params).toEqual(first);
});

test("the node's own lie is graver than the record's", () => {
  const facts: TradeFacts = {
    ...right,
    contract: { value: { kind: "forged", block: 9 } },
    told: { value: { kind: "differs", first } },
  };
  expect(tradeVerdict(facts).code).toBe("nodeForges");
});

test("what could not be checked is never told as the same", () => {
  const facts = {
    ...right,
    head: failed,
    place: failed,
    contract: failed,
    record: failed,
    told: failed,
    money: failed,
  };
  expect(tradeFindings(facts).filter(({ result }) => result === "same")).toEqual([]);
  expect(tradeVerdict(facts).tone).not.toBe("good");
});
