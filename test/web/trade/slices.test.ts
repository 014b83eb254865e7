import { describe, expect, it } from "vitest";
import { readSlice } from "../../../web/app/src/components/slice/readSlice.ts";
import {
  extensionPresets,
  readExtension,
} from "../../../web/app/src/features/trade/actions/readExtension.ts";
import { fromDateField, toDateField } from "../../../web/app/src/lib/format/dateField.ts";

describe("a slice", () => {
  const limits = { minimum: 1_234_568n, held: 123_456_789n, decimals: 6, locale: "en-GB" };

  it("is at least one per cent of the amount", () => {
    expect(readSlice("1.234568", limits)).toEqual({ ok: true, amount: 1_234_568n });
    expect(readSlice("1.234567", limits)).toEqual({ ok: false, problem: { code: "sliceTooSmall" } });
  });

  it("is at most what is held", () => {
    expect(readSlice("123.456789", limits)).toEqual({ ok: true, amount: 123_456_789n });
    expect(readSlice("123.45679", limits)).toEqual({ ok: false, problem: { code: "sliceOverHeld" } });
  });

  it("is never nothing", () => {
    expect(readSlice("0", limits)).toMatchObject({ ok: false, problem: { code: "amountZero" } });
    expect(readSlice("", limits)).toMatchObject({ ok: false, problem: { code: "amountEmpty" } });
  });
});

describe("an extension", () => {
  const at = (text: string) => fromDateField(text) as number;
  const limits = { earliest: at("2026-11-25T12:00") + 1, latest: at("2027-12-01T12:00") };

  it("is later than the present end, and not too far", () => {
    expect(readExtension("2026-11-25T12:01", limits)).toEqual({ ok: true, until: at("2026-11-25T12:01") });
    expect(readExtension("2026-11-25T12:00", limits)).toEqual({ ok: false, problem: "notLater" });
    expect(readExtension("2027-12-01T12:01", limits)).toEqual({ ok: false, problem: "tooFar" });
    expect(readExtension("", limits)).toEqual({ ok: false, problem: "notADate" });
    expect(readExtension("soon", limits)).toEqual({ ok: false, problem: "notADate" });
  });

  it("offers the days that the contract allows", () => {
    expect(extensionPresets(limits)).toEqual([1, 3, 7, 14, 30]);
    expect(extensionPresets({ earliest: 1, latest: 5 * 86_400 })).toEqual([1, 3]);
  });
});

it("a date field gives back the minute it was given", () => {
  const at = fromDateField("2026-02-28T23:59") as number;
  expect(toDateField(at)).toBe("2026-02-28T23:59");
  expect(fromDateField("2026-02-28")).toBeNull();
});
