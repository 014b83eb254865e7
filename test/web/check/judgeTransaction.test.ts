import { describe, expect, test } from "vitest";
import { transactionSteps } from "../../../web/app/src/lib/check/Finding.ts";
import {
  type MinedFacts,
  type TransactionFacts,
  transactionFindings,
  transactionVerdict,
} from "../../../web/app/src/lib/check/judgeTransaction.ts";
import { done, onTheWay } from "./support/facts.ts";

const failed = { failed: "nodeUnreachable" };
const mined = (change: Partial<MinedFacts>) => ({
  value: { ...(done.mined as { value: MinedFacts }).value, ...change },
});
const reason = (code: string) => ({ value: { code, params: { endedAt: 5 } } });
const reverted = { ...done, mined: mined({ succeeded: false, step: null }) };
const unknown = { ...onTheWay, known: { value: false } };
const kept = onTheWay.kept as NonNullable<TransactionFacts["kept"]>;
const ordered = { ...unknown, signed: null, kept: { ...kept, isSendable: false, isSponsored: true } };

test("every step is told, in its order", () => {
  expect(transactionFindings(done).map(({ step }) => step)).toEqual([...transactionSteps]);
  expect(transactionFindings(onTheWay).map(({ step }) => step)).toEqual([...transactionSteps]);
});

const cases: [name: string, facts: TransactionFacts, finding: string, verdict: string, act: string | null][] =
  [
    ["it went through", done, "outcomeDone", "txDone", "openTrade"],
    [
      "it was no step of a trade",
      { ...done, kept: null, mined: mined({ step: null }) },
      "outcomeOther",
      "txOther",
      null,
    ],
    [
      "the contract refused",
      { ...reverted, reason: reason("DeadlinePassed") },
      "outcomeReverted",
      "txReverted",
      "openTrade",
    ],
    [
      "a limit was reached",
      { ...reverted, reason: reason("SliceOutOfRange") },
      "outcomeReverted",
      "txLimit",
      "openTrade",
    ],
    [
      "gas ran out",
      { ...reverted, mined: mined({ succeeded: false, gasUsed: 100_000n }) },
      "outcomeGas",
      "txOutOfGas",
      "openTrade",
    ],
    [
      "gas ran out, and the node says no more",
      { ...reverted, mined: mined({ succeeded: false, gasUsed: 100_000n }), reason: reason("refused") },
      "outcomeGas",
      "txOutOfGas",
      "openTrade",
    ],
    ["it failed, nobody knows why", { ...reverted, reason: failed }, "outcomeUnread", "incomplete", "again"],
    ["its block moved", { ...done, kept: { ...kept, minedIn: "0x99" } }, "chainMoved", "txDone", "openTrade"],
    [
      "its block was replaced",
      { ...done, mined: mined({ isReplaced: true }), counted: { value: 4 } },
      "chainGone",
      "txUndone",
      "sendAgain",
    ],
    [
      "its block is gone, and the node forgot it",
      { ...unknown, kept: { ...kept, minedIn: "0x99" } },
      "chainGone",
      "txUndone",
      "sendAgain",
    ],
    [
      "another took its number",
      { ...unknown, counted: { value: 5 } },
      "turnPassed",
      "txReplaced",
      "openTrade",
    ],
    ["an earlier one is missing", { ...onTheWay, counted: { value: 2 } }, "turnGap", "txGap", "again"],
    [
      "it offers too little",
      { ...onTheWay, cost: { value: { balance: 10n ** 18n, baseFee: 11n } } },
      "costFeeLow",
      "txFeeLow",
      "again",
    ],
    [
      "the account has too little",
      { ...onTheWay, cost: { value: { balance: 999_999n, baseFee: 7n } } },
      "costShort",
      "txShort",
      "receive",
    ],
    ["it just waits", onTheWay, "costEnough", "txWaiting", "again"],
    ["the network lost it", unknown, "knownKept", "txLost", "sendAgain"],
    ["nobody knows it", { ...unknown, kept: null, signed: null }, "knownNowhere", "txUnknown", null],
    ["a sponsor has it", ordered, "knownSponsored", "txSponsored", "openTrade"],
    [
      "the sponsor's quota is spent",
      { ...ordered, refusal: { value: "sponsorPersonSpent" } },
      "costRefused",
      "txSponsorRefuses",
      "openTrade",
    ],
    ["the node is silent", { ...onTheWay, head: failed }, "nodeSilent", "nodeSilent", "again"],
    [
      "the node does not tell",
      { ...onTheWay, known: failed, mined: failed },
      "knownUnread",
      "incomplete",
      "again",
    ],
  ];

describe("each cause is named, and has a next step", () => {
  test.each(cases)("%s", (_, facts, code, verdict, act) => {
    expect(transactionFindings(facts).map((one) => one.code)).toContain(code);
    expect(transactionVerdict(facts)).toMatchObject({ code: verdict, act });
  });
});

test("the contract's own words come with the verdict", () => {
  const facts = { ...reverted, reason: reason("DeadlinePassed") };
  expect(transactionVerdict(facts).error).toEqual({ code: "DeadlinePassed", params: { endedAt: 5 } });
});

test("a named refusal is not taken for a lack of gas", () => {
  const facts = {
    ...reverted,
    mined: mined({ succeeded: false, gasUsed: 100_000n }),
    reason: reason("DeadlinePassed"),
  };
  expect(transactionVerdict(facts).code).toBe("txReverted");
});

test("a gap says how many are missing", () => {
  expect(transactionVerdict({ ...onTheWay, counted: { value: 2 } }).params).toMatchObject({
    nonce: 4,
    counted: 2,
    count: 2,
  });
});

test("the fee's price is met by offering exactly it, and the purse by having exactly the most it may cost", () => {
  const exact = { value: { balance: 1_000_000n, baseFee: 10n } };
  expect(transactionVerdict({ ...onTheWay, cost: exact }).code).toBe("txWaiting");
});
