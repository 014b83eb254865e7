import { describe, expect, it } from "vitest";
import type { Entry, EntryKind } from "../../../web/app/src/features/ledger/book/Entry.ts";
import { budgetState, spending } from "../../../web/app/src/features/ledger/budgets/spending.ts";
import { entry, trade } from "./support/entries.ts";
import { sceneWith } from "./support/scene.ts";

const scene = sceneWith({ worth: ({ change }) => change });
const of = (kind: EntryKind, change: bigint): Entry => {
  const isOfTrade = ["paid", "refunded", "received"].includes(kind);
  return entry({ kind, change, trade: isOfTrade ? trade : null });
};

describe("spending", () => {
  it("is what left for each kind of thing, less what came back of it", () => {
    const spent = spending(
      [
        of("paid", -500n),
        of("refunded", 200n),
        of("sent", -70n),
        of("depositPaid", -50n),
        of("depositBack", 30n),
      ],
      scene,
    );
    expect(spent.get("otherTrade")).toEqual({ value: 300n, unrated: 0 });
    expect(spent.get("plain")).toEqual({ value: 70n, unrated: 0 });
    expect(spent.get("case")).toEqual({ value: 20n, unrated: 0 });
    expect(spent.get("goods")).toEqual({ value: 0n, unrated: 0 });
  });

  it("is not made smaller by income, nor falls below nothing", () => {
    const spent = spending([of("gotten", 900n), of("received", 900n), of("refunded", 10n)], scene);
    for (const { value } of spent.values()) expect(value).toBe(0n);
  });

  it("says of how many movements the worth is not known", () => {
    const spent = spending([of("sent", -1n), of("sent", -2n), of("gotten", 5n)], sceneWith());
    expect(spent.get("plain")).toEqual({ value: 0n, unrated: 2 });
  });
});

describe("a budget", () => {
  it.each([
    [100n, 0n, { left: 100n, over: 0n, share: 0 }],
    [100n, 40n, { left: 60n, over: 0n, share: 40 }],
    [100n, 100n, { left: 0n, over: 0n, share: 100 }],
    [100n, 101n, { left: 0n, over: 1n, share: 100 }],
    [0n, 0n, { left: 0n, over: 0n, share: 0 }],
    [0n, 1n, { left: 0n, over: 1n, share: 100 }],
  ])("of %s after %s", (budget, spent, state) => {
    expect(budgetState(budget, spent)).toEqual(state);
  });
});
