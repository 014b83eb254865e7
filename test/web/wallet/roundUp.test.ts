import { expect, it } from "vitest";
import { roundUp } from "../../../web/app/src/features/wallet/confirmation/roundUp.ts";

it.each([
  [0n, 0n],
  [999n, 999n],
  [1_001n, 1_010n],
  [1_000n, 1_000n],
  [999_900n, 1_000_000n],
  [74_349_862_222_330n, 74_400_000_000_000n],
])("%d is at most %d", (value, rounded) => {
  expect(roundUp(value)).toBe(rounded);
});
