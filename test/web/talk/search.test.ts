import { expect, it } from "vitest";
import { searchMessages } from "../../../web/app/src/lib/talk/room/searchMessages.ts";
import type { Content } from "../../../web/shared/talk/content/Content.ts";
import { roomId } from "../../../web/shared/talk/room.ts";
import { openMailbox } from "./support/FakeMail.ts";
import { alice, bob, carol } from "./support/people.ts";

const text = (words: string): Content => ({
  ...{ kind: "text", text: words, replyTo: null, expiresAt: null, subject: null },
});

const withBob = roomId([alice.publicKey, bob.publicKey]);
const withCarol = roomId([alice.publicKey, carol.publicKey]);

it("finds words whatever their capitals and widths, the youngest first, in the rooms that may be looked at", async () => {
  const { mailbox, history, clock } = await openMailbox(alice);
  for (const [words, to] of [
    ["An old LAMP", bob],
    ["台灯１２", bob],
    ["a lamp for carol", carol],
    ["a new lamp", bob],
  ] as const) {
    await mailbox.write(text(words), [to.publicKey]);
    clock.now += 60;
  }
  await mailbox.write({ kind: "mark", mark: "read", messages: ["a".repeat(64)] }, [bob.publicKey]);
  const look = async (words: string, ...rooms: string[]) =>
    (await searchMessages(history, words, new Set(rooms))).map((one) => one.text);
  expect(await look("lamp", withBob)).toEqual(["a new lamp", "An old LAMP"]);
  expect(await look("Lamp", withBob, withCarol)).toEqual(["a new lamp", "a lamp for carol", "An old LAMP"]);
  expect(await look("灯12", withBob)).toEqual(["台灯１２"]);
  expect(await look("nothing", withBob)).toEqual([]);
  expect(
    await history.depthOf(withBob, (await searchMessages(history, "old", new Set([withBob])))[0]?.id ?? ""),
  ).toBe(3);
});
