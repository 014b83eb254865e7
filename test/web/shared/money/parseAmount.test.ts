import { describe, expect, it } from "vitest";
import { formatAmount } from "../../../../web/shared/money/formatAmount.ts";
import { maxAmount, parseAmount } from "../../../../web/shared/money/parseAmount.ts";
import { forAll } from "../support/random.ts";

const million = 1_000_000n;

describe("parseAmount", () => {
  it.each([
    ["12", 12n * million],
    ["12.5", 12_500_000n],
    ["12,5", 12_500_000n],
    [".5", 500_000n],
    ["5.", 5n * million],
    ["0.000001", 1n],
    ["007", 7n * million],
    ["  12.50 ", 12_500_000n],
    ["１２．５", 12_500_000n],
    ["１２，５", 12_500_000n],
    ["１２。５", 12_500_000n],
    ["1,234.5", 1_234_500_000n],
    ["1.234,5", 1_234_500_000n],
    ["1,234,567", 1_234_567n * million],
    ["1.234.567", 1_234_567n * million],
    ["1 234 567,89", 1_234_567_890_000n],
    ["1\u00a0234.5", 1_234_500_000n],
    ["1\u202f234,5", 1_234_500_000n],
    ["1'234.5", 1_234_500_000n],
    ["1’234.5", 1_234_500_000n],
    ["１，２３４．５", 1_234_500_000n],
    ["0,123", 123_000n],
    ["1234,567", 1_234_567_000n],
    ["12,3456", 12_345_600n],
    ["1.234", 1_234_000n],
    ["1.5000000000", 1_500_000n],
  ])("reads %s", (text, value) => {
    expect(parseAmount(text, 6, "zh")).toEqual({ ok: true, value });
  });

  it.each([
    ["", "amountEmpty"],
    ["   ", "amountEmpty"],
    ["abc", "amountNotANumber"],
    [".", "amountNotANumber"],
    ["¥12", "amountNotANumber"],
    ["3万", "amountNotANumber"],
    ["三", "amountNotANumber"],
    ["+5", "amountNotANumber"],
    ["0x10", "amountNotANumber"],
    ["1_000", "amountNotANumber"],
    ["Infinity", "amountNotANumber"],
    ["-5", "amountNegative"],
    ["－５", "amountNegative"],
    ["−0.5", "amountNegative"],
    ["1e6", "amountScientific"],
    ["1.5E-3", "amountScientific"],
    ["1,23,456", "amountGrouping"],
    ["1,2345,6789", "amountGrouping"],
    ["1,234.567.8", "amountGrouping"],
    ["1,234.567,8", "amountGrouping"],
    ["12 34", "amountGrouping"],
    ["1.23 4", "amountGrouping"],
    ["1,234'567.8", "amountGrouping"],
    ["1..5", "amountGrouping"],
    ["1,234", "amountAmbiguous"],
    ["１，２３４", "amountAmbiguous"],
    ["0.0000001", "amountTooPrecise"],
    ["0", "amountZero"],
    ["0,000000", "amountZero"],
    ["123456789012345678901234567890", "amountTooLarge"],
  ])("refuses %s as %s", (text, code) => {
    expect(parseAmount(text, 6, "en")).toMatchObject({ ok: false, error: { code } });
  });

  it("gives both readings of an ambiguous text", () => {
    expect(parseAmount("12,345", 6, "en")).toEqual({
      ok: false,
      error: { code: "amountAmbiguous", asGrouping: "12345", asDecimal: "12.345" },
    });
  });

  it("is not in doubt where the coin has no third decimal", () => {
    expect(parseAmount("1,234", 0, "zh")).toEqual({ ok: true, value: 1_234n });
    expect(parseAmount("1,234", 2, "zh")).toEqual({ ok: true, value: 123_400n });
  });

  it("takes a locale's own decimal sign for what it is there", () => {
    expect(parseAmount("1,234", 6, "de")).toEqual({ ok: true, value: 1_234_000n });
    expect(parseAmount("1.234", 6, "de")).toMatchObject({ error: { code: "amountAmbiguous" } });
  });

  it("takes the largest amount a trade can hold and not one unit more", () => {
    expect(parseAmount(maxAmount.toString(), 0, "en")).toEqual({ ok: true, value: maxAmount });
    expect(parseAmount((maxAmount + 1n).toString(), 0, "en")).toMatchObject({
      error: { code: "amountTooLarge" },
    });
  });

  it("names the decimals of a coin that has none", () => {
    expect(parseAmount("1.5", 0, "en")).toEqual({
      ok: false,
      error: { code: "amountTooPrecise", decimals: 0 },
    });
    expect(parseAmount("1.0", 0, "en")).toEqual({ ok: true, value: 1n });
  });

  it("reads back every amount that is written, or asks where the text has two readings", () => {
    forAll(3_000, (random) => {
      const value = random.big(95) + 1n;
      const decimals = random.pick([0, 2, 6, 8, 18]);
      const locale = random.pick(["en", "zh", "de", "fr"]);
      const text = formatAmount(value, decimals, locale, { minimumFraction: random.int(0, 6) });
      const parsed = parseAmount(text, decimals, locale);
      if (!parsed.ok) return expect(parsed.error.code).toBe("amountAmbiguous");
      expect(parsed.value).toBe(value);
    });
  });
});

describe("formatAmount", () => {
  it("is exact to the smallest unit", () => {
    expect(formatAmount(1_234_567_891n, 6, "en")).toBe("1,234.567891");
    expect(formatAmount(1n, 18, "en")).toBe("0.000000000000000001");
    expect(formatAmount(maxAmount, 18, "zh")).toBe("79,228,162,514.264337593543950335");
  });

  it("shows two decimals where the coin has them and none where it has none", () => {
    expect(formatAmount(5_000_000n, 6, "en")).toBe("5.00");
    expect(formatAmount(5n, 0, "en")).toBe("5");
    expect(formatAmount(15n, 1, "en")).toBe("1.5");
    expect(formatAmount(5_000_000n, 6, "en", { minimumFraction: 0 })).toBe("5");
  });

  it("follows the locale and keeps the sign", () => {
    expect(formatAmount(1_234_500_000n, 6, "de")).toBe("1.234,50");
    expect(formatAmount(-1_500_000n, 6, "en")).toBe("−1.50");
  });
});
