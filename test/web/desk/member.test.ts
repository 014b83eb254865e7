import { describe, expect, it } from "vitest";
import { choiceOf } from "../../../web/app/src/components/case/choiceOf.ts";
import { draftOf, readProfile } from "../../../web/app/src/features/desk/member/ProfileDraft.ts";
import { readLoad } from "../../../web/app/src/features/desk/member/readLoad.ts";
import { profileSchema } from "../../../web/shared/court/courtDocuments.ts";
import { rulingBuyerBps } from "../../../web/shared/escrow/amounts.ts";
import { decodeDocument, encodeDocument } from "../../../web/shared/wire/canonicalDocument.ts";

const key = `0x${"05".repeat(32)}` as const;
const empty = draftOf(undefined, "en");

describe("a profile", () => {
  it("takes lists with commas of either script, each item once", () => {
    const read = readProfile({ ...empty, name: " 陈博 ", fields: "自行车，刹车、刹车, wheels" }, key);
    if (!read.ok) throw new Error(read.problem);
    expect(read.profile).toMatchObject({ name: "陈博", fields: ["自行车", "刹车", "wheels"] });
    const bytes = encodeDocument(profileSchema, read.profile);
    expect(decodeDocument(profileSchema, bytes, "courtDocumentMalformed")).toEqual(read.profile);
    expect(draftOf(read.profile, "zh").fields).toBe("自行车, 刹车, wheels");
  });

  it.each([
    [{}, "nameEmpty"],
    [{ name: "a".repeat(81) }, "nameLong"],
    [{ name: "Bo", languages: [] }, "noLanguage"],
    [{ name: "Bo", fields: Array.from({ length: 13 }, (_, at) => `f${at}`).join() }, "listLong"],
    [{ name: "Bo", about: "a".repeat(2_001) }, "aboutLong"],
  ] as const)("%o is none: %s", (change, problem) =>
    expect(readProfile({ ...empty, ...change }, key)).toEqual({ ok: false, problem }),
  );
});

it("a load is a whole number that the contract can count", () => {
  expect(["0", "５", "255"].map(readLoad)).toEqual([0, 5, 255]);
  expect(["", "-1", "256", "1.5", "x"].map(readLoad)).toEqual([null, null, null, null, null]);
});

it("a share becomes the nearest ruling that the rules allow", () => {
  expect(choiceOf(7_000, 101)).toBe(31);
  expect(choiceOf(7_000, 11)).toBe(4);
  expect(choiceOf(10_000, 2)).toBe(1);
  expect(choiceOf(0, 2)).toBe(2);
  for (let bps = 0; bps <= 10_000; bps += 100) expect(rulingBuyerBps(choiceOf(bps, 101), 101)).toBe(bps);
});
