import { describe, expect, it } from "vitest";
import { csvColumns, csvRows } from "../../../web/app/src/features/ledger/statement/csvRows.ts";
import { plainAmount, writeCsv } from "../../../web/app/src/features/ledger/statement/writeCsv.ts";
import { dollar, entry, trade } from "./support/entries.ts";
import { sceneWith } from "./support/scene.ts";

const one = (cell: string | number | null) => writeCsv([[cell]]).slice(1, -2);

describe("a table for programs", () => {
  it("begins with the mark by which spreadsheets know UTF-8, and ends each line as RFC 4180 says", () => {
    expect(
      writeCsv([
        ["a", "b"],
        ["金额", 1],
      ]),
    ).toBe("\uFEFFa,b\r\n金额,1\r\n");
  });

  it("quotes commas, quotes and line ends, and nothing else", () => {
    expect(one("a,b")).toBe('"a,b"');
    expect(one('say "no"')).toBe('"say ""no"""');
    expect(one("one\ntwo")).toBe('"one\ntwo"');
    expect(one("one\r\ntwo")).toBe('"one\r\ntwo"');
    expect(one("plain text、中文")).toBe("plain text、中文");
    expect(one(null)).toBe("");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+86 138", "'+86 138"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", `"'\rx"`],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ])("takes %j for no formula", (typed, written) => {
    expect(one(typed)).toBe(written);
  });

  it("leaves figures as they are, below zero too", () => {
    expect(one("-12.5")).toBe("-12.5");
    expect(one("0.000000000000000001")).toBe("0.000000000000000001");
    expect(one("-12.5.1")).toBe("'-12.5.1");
  });

  it.each([
    [0n, 6, "0"],
    [1n, 18, "0.000000000000000001"],
    [-1_500_000n, 6, "-1.5"],
    [123_456_789n, 6, "123.456789"],
    [-7n, 0, "-7"],
    [2n ** 96n, 18, "79228162514.264337593543950336"],
  ])("writes %s with %i decimals exactly", (value, decimals, written) => {
    expect(plainAmount(value, decimals)).toBe(written);
  });
});

it("has a column for everything that is told of a movement", () => {
  const own = entry({ id: "x", change: -995_000n, amount: 1_000_000n, fee: 5_000n, trade, kind: "received" });
  const scene = sceneWith({
    titles: new Map([[trade.id, "=cmd, 苹果"]]),
    notes: { x: "for “me”" },
    balances: new Map([["x", 42_000_001n]]),
    worth: () => -1_234n,
  });
  const [head = [], row = []] = csvRows([own], scene, (key) => key);
  expect(head).toEqual(csvColumns.map((column) => `csv.${column}`));
  const cells = Object.fromEntries(csvColumns.map((column, at) => [column, row[at]]));
  expect(cells).toMatchObject({
    ...{ kind: "kinds.received", category: "categories.otherTrade", title: "=cmd, 苹果", note: "for “me”" },
    ...{
      coin: "tUSD",
      coinAddress: dollar,
      change: "-0.995",
      amount: "1",
      fee: "0.005",
      balance: "42.000001",
    },
    ...{ worth: "-12.34", currency: "USD", trade: trade.id, tx: own.tx, past: null },
  });
  expect(cells.time).toBe("1970-01-01T00:00:12.000Z");
  expect(row).toHaveLength(head.length);
});
