import type { Address } from "viem";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../../web/app/src/features/desk/publish/draftOf.ts";
import {
  presetOf,
  type RosterDraft,
  type RosterKind,
} from "../../../web/app/src/features/desk/publish/RosterDraft.ts";
import { readRoster } from "../../../web/app/src/features/desk/publish/readRoster.ts";
import { latestOf } from "../../../web/app/src/features/desk/roster/latestOf.ts";
import type { RosterVersion } from "../../../web/shared/court/rosterVersion.ts";
import { buyer, court, onlooker, seller } from "../shared/support/cast.ts";

const words = { name: { en: "Bicycles", zh: "自行车" }, purpose: { en: "Repairs", zh: "修理" } };
const place = { decimals: 18, locale: "en-GB", court, isContract: true } as const;

function published(kind: RosterKind, arbitrators: string, change: Partial<RosterDraft> = {}): RosterVersion {
  const reading = readRoster({ ...presetOf(kind, seller, "en-GB"), ...words, arbitrators, ...change }, place);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return {
    id: `0x${"01".repeat(32)}`,
    roster: `0x${"0a".repeat(32)}`,
    publisher: seller,
    number: 1,
    salt: `0x${"05".repeat(32)}`,
    rules: reading.rules,
    named: reading.arbitrators,
    members: [],
  };
}

describe("the draft of a further version", () => {
  it.each([
    ["alone", seller],
    ["curated", `${buyer}\n${onlooker}`],
    ["open", ""],
    ["open", onlooker],
  ] as const)("of an %s roster (%s) reads as the version it begins from", (kind, arbitrators) => {
    const version = published(kind, arbitrators);
    const draft = draftOf(version, { version: 1, ...words }, place);
    expect(draft.kind).toBe(kind);
    const reading = readRoster(draft, place);
    expect(reading).toMatchObject({
      ok: true,
      rules: version.rules,
      arbitrators: version.named,
      description: words,
    });
  });

  it.each([
    ["a panel", { seats: 3, revealPeriod: 5 * 86_400 }],
    ["appeals", { rounds: 3, appealPeriod: 3 * 86_400, overturnedBps: 777 }],
    [
      "an outside court",
      { hasOutside: true, outsideCourt: onlooker, outsidePeriod: 86_400, outsideData: "0x07" },
    ],
  ] as const)("keeps %s", (_, change) => {
    const version = published("open", "", change);
    const reading = readRoster(draftOf(version, { version: 1, ...words }, place), place);
    expect(reading).toMatchObject({ ok: true, rules: version.rules });
  });

  it("asks for the words anew where they cannot be read", () => {
    const draft = draftOf(published("alone", seller), null, place);
    expect(readRoster(draft, place)).toMatchObject({
      ok: false,
      problems: { name: "empty", purpose: "empty" },
    });
  });

  it("does not take a stake in another coin for one in the coin of the fees", () => {
    const version = published("open", "");
    const elsewhere = { ...version, rules: { ...version.rules, stakeToken: buyer as Address } };
    expect(draftOf(elsewhere, null, place)).toMatchObject({ minStake: "0", slash: "0" });
  });
});

it("the latest version is of the same roster, whichever version one comes from", () => {
  const first = published("alone", seller);
  const second = { ...first, id: `0x${"02".repeat(32)}`, number: 2 } as const;
  const other = { ...first, id: `0x${"03".repeat(32)}`, roster: `0x${"0b".repeat(32)}`, number: 9 } as const;
  const versions = [other, second, first];
  expect(latestOf(versions, first.id)).toBe(second);
  expect(latestOf(versions, second.id)).toBe(second);
  expect(latestOf(versions, `0x${"04".repeat(32)}`)).toBeNull();
});
