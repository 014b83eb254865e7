import { expect, it } from "vitest";
import { roughly } from "../../../web/app/src/lib/money/roughly.ts";

it.each([
  [0n, 0n],
  [9_999n, 9_999n],
  [10_009n, 10_000n],
  [1_966_666_666_666_666n, 1_966_000_000_000_000n],
])("%d is roughly %d, and no more", (value, rounded) => {
  expect(roughly(value)).toBe(rounded);
});
