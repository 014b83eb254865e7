import { describe, expect, test } from "vitest";
import { worthOfAll } from "../../../web/app/src/features/home/worthOfAll.ts";
import { formatMoney } from "../../../web/app/src/lib/money/formatMoney.ts";
import { inHundredths, isFresh, type Rate } from "../../../web/app/src/lib/money/Rate.ts";

const rate = (answer: bigint, updatedAt = 1_000): Rate => ({
  currency: "USD",
  answer,
  decimals: 8,
  updatedAt,
});
const dollar = "0x00000000000000000000000000000000000000D0";
const ticket = "0x00000000000000000000000000000000000000D1";
const balance = (token: `0x${string}`, amount: bigint | null, decimals = 6) => ({
  token,
  symbol: "x",
  name: "x",
  decimals,
  amount,
});

describe("an amount in a currency", () => {
  test.each([
    [1_000_000n, 6, 100_000_000n, 100n],
    [1_000_000n, 6, 711_000_000n, 711n],
    [10n ** 18n, 18, 280_000_000_000n, 280_000n],
    [3n, 0, 150_000_000n, 450n],
    [4_999n, 6, 100_000_000n, 0n],
    [5_000n, 6, 100_000_000n, 1n],
    [10n ** 30n, 6, 100_000_000n, 10n ** 26n],
  ])("%i of %i decimals at %i is %i hundredths", (amount, decimals, answer, hundredths) => {
    expect(inHundredths(amount, decimals, rate(answer))).toBe(hundredths);
  });

  test.each([
    [123_456n, "USD", "en-US", "$1,234.56"],
    [5n, "USD", "en-US", "$0.05"],
    [-5n, "USD", "en-US", "-$0.05"],
    [123_456n, "CNY", "zh-Hans-CN", "¥1,234.56"],
    [12_345_678_901_234_567_890n, "USD", "en-US", "$123,456,789,012,345,678.90"],
  ])("%i %s is written in %s as %s", (hundredths, currency, locale, text) => {
    expect(formatMoney(hundredths, currency, locale)).toBe(text);
  });
});

describe("a rate", () => {
  test.each([
    ["an hour old", rate(1n), 4_600, true],
    ["a day and two hours old", rate(1n), 1_000 + 26 * 3_600, true],
    ["older", rate(1n), 1_001 + 26 * 3_600, false],
    ["of zero", rate(0n), 1_000, false],
    ["below zero", rate(-1n), 1_000, false],
    ["never given", rate(1n, 0), 10, false],
  ])("%s", (_, given, now, fresh) => {
    expect(isFresh(given, now)).toBe(fresh);
  });
});

describe("what everything comes to", () => {
  const rates = new Map([[dollar.toLowerCase(), rate(100_000_000n, 900)]]);

  test("counts what has a rate and says what has none", () => {
    const balances = [balance(dollar, 2_500_000n), balance(ticket, 3n, 0)];
    expect(worthOfAll(balances, rates)).toEqual({ hundredths: 250n, ratedAt: 900, unrated: 1 });
  });

  test("passes over coins one has none of, and those that did not answer", () => {
    const balances = [balance(dollar, 1_000_000n), balance(ticket, 0n), balance(ticket, null)];
    expect(worthOfAll(balances, rates)).toMatchObject({ hundredths: 100n, unrated: 0 });
  });

  test("is unknown without any rate", () => {
    expect(worthOfAll([balance(ticket, 3n)], rates)).toBeNull();
    expect(worthOfAll([], rates)).toBeNull();
  });
});
