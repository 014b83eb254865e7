import { describe, expect, it } from "vitest";
import { earlierThan, isOver, withoutEarlier } from "../../../web/app/src/lib/talk/room/earlier.ts";
import type { Room } from "../../../web/app/src/lib/talk/room/Rooms.ts";

/** Ann had one key before, Bob two, and Cara has had hers from the start. */
const accounts: Readonly<Record<string, string>> = {
  a0: "ann",
  a1: "ann",
  b0: "bob",
  b1: "bob",
  b2: "bob",
  c: "cara",
};
const former = ["a0", "b0", "b1"];
const talk = {
  self: "me",
  isOwn: (key: string) => key.startsWith("me"),
  people: {
    account: (key: string) => accounts[key] ?? null,
    byFormerKey: (key: string) => (former.includes(key) ? { account: accounts[key] } : null),
  },
} as unknown as Parameters<typeof isOver>[0];

const room = (others: string[], changed: Partial<Room> = {}): Room => ({
  ...{ id: others.join(), others, subject: null, readAt: 0, last: null, unread: 0, at: 0 },
  ...{ isFormer: false, isAccepted: true },
  ...changed,
});

describe("rooms of people who have other keys by now", () => {
  const [with0, with1, with2] = [room(["b0"]), room(["b1"]), room(["b2"])];
  const withMine = room(["b2"], { id: "with my former key", isFormer: true });
  const [other, group, groupNow] = [room(["c"]), room(["a0", "b0"]), room(["b2", "a1"])];
  const strangers = room(["b1"], { id: "never taken up", isAccepted: false });
  const stray = room(["unknown"]);
  const all = [with0, with1, with2, withMine, other, group, groupNow, strangers, stray];

  it("are over, for the reader's own former key, too", () => {
    expect(all.filter((one) => isOver(talk, one))).toEqual([with0, with1, withMine, group, strangers]);
  });

  it("lie before the one with the same people, in whichever order their keys stand, if they were taken up", () => {
    expect(earlierThan(talk, with2, all)).toEqual([with0, with1, withMine]);
    expect(earlierThan(talk, groupNow, all)).toEqual([group]);
    expect(earlierThan(talk, other, all)).toEqual([]);
    expect(earlierThan(talk, with1, all)).toEqual([]);
  });

  it("stand in the list by themselves while there is none to go on in", () => {
    expect(withoutEarlier(talk, all)).toEqual([with2, other, groupNow, strangers, stray]);
    expect(withoutEarlier(talk, [with0, other])).toEqual([with0, other]);
  });
});
