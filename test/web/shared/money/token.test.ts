import { describe, expect, test } from "vitest";
import { tokenLabel, tokenMark, tokenTitle } from "../../../../web/shared/money/token.ts";

const coin = (symbol: string, name: string, digit: string) => ({
  chainId: 31337,
  address: `0x${digit.repeat(40)}` as const,
  symbol,
  decimals: 6,
  name,
});
const dollar = coin("tUSD", "Test Dollar", "1");
const other = coin("tusd", "Other Dollar", "2");
const twin = coin("tUSD", "test dollar", "3");
const yuan = coin("tCNY", "Test Yuan", "4");

describe("what a coin is called", () => {
  test("is its symbol where no other has it", () => {
    expect(tokenMark(yuan, [dollar, yuan])).toBeNull();
    expect(tokenLabel(yuan, [dollar, yuan])).toBe("tCNY");
    expect(tokenTitle(yuan, [dollar, yuan])).toBe("Test Yuan · tCNY");
    expect(tokenTitle(yuan, [dollar, yuan], "1.50")).toBe("Test Yuan · 1.50 tCNY");
  });

  test("is told apart by the name where the symbol is shared, however it is written", () => {
    expect(tokenLabel(dollar, [dollar, other])).toBe("tUSD (Test Dollar)");
    expect(tokenTitle(dollar, [dollar, other])).toBe("Test Dollar · tUSD");
  });

  test("is told apart by the address where the name is shared as well (A-35)", () => {
    expect(tokenLabel(dollar, [dollar, other, twin])).toBe("tUSD (0x1111…1111)");
    expect(tokenTitle(twin, [dollar, twin])).toBe("test dollar · tUSD · 0x3333…3333");
  });
});
