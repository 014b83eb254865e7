import { expect, test } from "vitest";
import { cutAmount } from "../../../../web/shared/money/formatAmount.ts";

test.each([
  [9_999_999_999_999_999_999n, 18, "9.999999…"],
  [1n, 18, "0.000000…"],
  [1_500_000_000_000_000_001n, 18, "1.500000…"],
  [12_345_678_000_000_000_000_000_001n, 18, "12,345,678.000000…"],
])("cuts %s off, never up", (amount, decimals, text) => {
  expect(cutAmount(amount, decimals, "en-GB")).toBe(text);
});

test.each([
  [1_500_000n, 6],
  [1_234_567n, 6],
  [12n, 0],
  [1_234_567_000_000_000_000n, 18],
  [0n, 18],
])("leaves %s of a coin of %i decimals as it is", (amount, decimals) => {
  expect(cutAmount(amount, decimals, "en-GB")).toBeNull();
});
