import { describe, expect, it } from "vitest";
import { expiryChoices, usualExpiry } from "../../../web/app/src/components/settlement/expiryChoices.ts";
import { readSplit, shareOf } from "../../../web/app/src/components/settlement/readSplit.ts";

const held = 100_000_001n;
const read = (side: "buyer" | "seller", text: string, locale = "en-GB") =>
  readSplit({ side, text }, held, 6, locale);

describe("a split", () => {
  it("gives the other side the rest, whichever was written", () => {
    expect(read("buyer", "30.5")).toEqual({ ok: true, toBuyer: 30_500_000n, toSeller: 69_500_001n });
    expect(read("seller", "30.5")).toEqual({ ok: true, toBuyer: 69_500_001n, toSeller: 30_500_000n });
  });

  it("may leave one side nothing", () => {
    expect(read("buyer", "0")).toEqual({ ok: true, toBuyer: 0n, toSeller: held });
    expect(read("seller", "0.00")).toEqual({ ok: true, toBuyer: held, toSeller: 0n });
    expect(read("buyer", "100.000001")).toEqual({ ok: true, toBuyer: held, toSeller: 0n });
  });

  it("reads what people type in Chinese", () => {
    expect(read("buyer", "３０。５", "zh-Hans-CN")).toMatchObject({ ok: true, toBuyer: 30_500_000n });
  });

  it("refuses more than is held, and what is no amount", () => {
    expect(read("buyer", "100.000002")).toEqual({ ok: false, problem: { code: "splitOverHeld" } });
    expect(read("buyer", "")).toEqual({ ok: false, problem: { code: "amountEmpty" } });
    expect(read("buyer", "-1")).toMatchObject({ ok: false, problem: { code: "amountNegative" } });
    expect(read("buyer", "1.0000001")).toMatchObject({ ok: false, problem: { code: "amountTooPrecise" } });
  });

  it("stands on the scale at its share", () => {
    expect([0n, held / 2n, held].map((part) => shareOf(part, held))).toEqual([0, 5_000, 10_000]);
    expect(shareOf(0n, 0n)).toBe(0);
  });
});

describe("the lifetimes of an offer", () => {
  const hour = 3_600;

  it("are the usual ones without a limit, three days first", () => {
    const choices = expiryChoices(1_000, null);
    expect(choices.map((one) => one / hour)).toEqual([1, 24, 72, 168, 336]);
    expect(usualExpiry(choices)).toBe(72 * hour);
  });

  it("end before the voting begins", () => {
    expect(expiryChoices(1_000, 1_000 + 30 * hour).map((one) => one / hour)).toEqual([1, 24]);
    expect(expiryChoices(1_000, 1_060)).toEqual([60]);
    expect(expiryChoices(1_000, 1_000)).toEqual([]);
    expect(usualExpiry([])).toBeUndefined();
  });
});
