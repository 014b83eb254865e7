import { describe, expect, test } from "vitest";
import { contradicts } from "../../../web/app/src/lib/record/contradicts.ts";
import { listedTrade } from "../../../web/shared/escrow/listedTrade.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import { Story } from "../shared/support/story.ts";

const rowOf = (trade: Trade) => {
  const { steps, evidence, ...row } = listedTrade(trade);
  return row;
};
const paid = new Story().row;
const delivered = new Story().delivered().row;
const blockOf = (trade: Trade, step: number) => Number(trade.steps[step]?.log.blockNumber);
const all = Number.MAX_SAFE_INTEGER;

describe("a row contradicts the chain", () => {
  test("not when it is the trade's", () => {
    for (const trade of [paid, delivered, Story.charged().row, new Story().delivered().claimed(5_000).row]) {
      expect(contradicts({ row: rowOf(trade), block: all }, trade, all)).toBe(false);
    }
  });

  test.each([
    ["what is held", { held: paid.held - 1n }],
    ["the status", { status: "Delivered" as const }],
    ["the clock", { endsAt: paid.endsAt + 1 }],
    ["to whom it was paid", { charged: true }],
    ["the terms", { terms: { ...paid.terms, amount: paid.terms.amount * 2n } }],
  ])("when it differs in %s", (_, wrong) => {
    expect(contradicts({ row: { ...rowOf(paid), ...wrong }, block: all }, paid, all)).toBe(true);
    expect(contradicts({ row: { ...rowOf(paid), ...wrong }, block: 0 }, delivered, all)).toBe(true);
  });

  test("not when it only is older, unless it claims to know the block of the later step", () => {
    const last = blockOf(delivered, 1);
    expect(contradicts({ row: rowOf(paid), block: last - 1 }, delivered, all)).toBe(false);
    expect(contradicts({ row: rowOf(paid), block: last }, delivered, all)).toBe(true);
  });

  test("not when it only is newer than what the page has read", () => {
    expect(contradicts({ row: rowOf(delivered), block: all }, paid, all)).toBe(false);
  });

  test("when it tells of a step at a time at which there was none", () => {
    const row = { ...rowOf(paid), changedAt: rowOf(paid).changedAt + 1 };
    expect(contradicts({ row, block: 0 }, delivered, all)).toBe(true);
  });

  test("not in what may still be undone", () => {
    const row = { ...rowOf(paid), held: 0n };
    expect(contradicts({ row, block: all }, paid, blockOf(paid, 0) - 1)).toBe(false);
    expect(contradicts({ row: rowOf(paid), block: all }, delivered, blockOf(delivered, 1) - 1)).toBe(false);
  });
});
