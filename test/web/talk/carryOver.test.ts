import type { IDBPDatabase } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { carryOver } from "../../../web/app/src/lib/talk/mailbox/carryOver.ts";
import { History } from "../../../web/app/src/lib/talk/mailbox/History.ts";
import { Notes } from "../../../web/app/src/lib/talk/mailbox/Notes.ts";
import type { Sealing } from "../../../web/app/src/lib/talk/mailbox/Sealing.ts";
import {
  openTalkDb,
  ownedRange,
  ownedStores,
  type TalkDb,
} from "../../../web/app/src/lib/talk/mailbox/talkDb.ts";
import { roomId } from "../../../web/shared/talk/room.ts";
import { sealingFor } from "./support/FakeMail.ts";
import { alice, bob, carol, draft, now } from "./support/people.ts";

// Alice had the key that is Carol's elsewhere, and has her own now.
const [before, after] = [carol, alice];
const room = roomId([before.publicKey, bob.publicKey]);

let db: IDBPDatabase<TalkDb>;
let from: Sealing;
let to: Sealing;
let count = 0;

const notesOf = (sealing: Sealing) =>
  new Notes({ db, sealing, kind: "word", schema: z.string(), onPut: () => {} });
const ofOwner = (owner: string) =>
  Promise.all(ownedStores.map((name) => db.count(name, ownedRange(owner as typeof alice.publicKey))));

beforeEach(async () => {
  db = await openTalkDb(`carried ${count++}`);
  [from, to] = [await sealingFor(before), await sealingFor(after)];
});

/** What the former key keeps: two messages, one of them unsent, a wrap that was seen, and notes. */
async function fill() {
  const history = new History(db, from);
  const sent = [];
  for (const [at, words] of ["one", "two"].entries()) {
    const { rumor, wraps } = await before.wrap(draft(words, { created_at: now + at }), [bob.publicKey], now);
    const posted = wraps.map(({ recipient, event }) => {
      return { id: event.id, message: rumor.id, at: rumor.created_at, recipient, event };
    });
    sent.push({ rumor, posted });
  }
  const [one, two] = sent;
  if (!one || !two) throw new Error("there are two");
  await history.keep({ rumors: [one.rumor], seen: ["aa".repeat(32)] });
  await history.keep({ rumors: [two.rumor], posted: two.posted });
  await history.setCaughtUp("ws://relay", before.publicKey, now);
  const notes = notesOf(from);
  await notes.put("known to both", "the former word");
  await notes.put("known to one", "kept");
  return { one: one.rumor, two: two.rumor, posted: two.posted };
}

describe("what a device keeps for a key that was replaced", () => {
  it("goes over to the new one, readable by its key alone, and nothing stays behind", async () => {
    const { one, two, posted } = await fill();
    await notesOf(to).put("known to both", "the own word");
    await carryOver(db, from, to);
    const history = new History(db, to, [before.publicKey]);
    expect(await history.page(room, 10)).toEqual([two, one]);
    expect((await history.outbox.posted()).map(({ id }) => id).sort()).toEqual(
      posted.map(({ id }) => id).sort(),
    );
    expect(await history.unseen([{ id: "aa".repeat(32) } as never])).toEqual([]);
    expect(await history.caughtUp("ws://relay", before.publicKey)).toBe(now);
    const notes = notesOf(to);
    await notes.load();
    expect([...notes.read()]).toEqual([
      ["known to both", "the own word"],
      ["known to one", "kept"],
    ]);
    expect(await ofOwner(before.publicKey)).toEqual([0, 0, 0, 0, 0]);
    expect(await new History(db, from).page(room, 10)).toEqual([]);
  });

  it("is the same when it is handed over once more", async () => {
    await fill();
    await carryOver(db, from, to);
    const once = await ofOwner(after.publicKey);
    await carryOver(db, from, to);
    expect(await ofOwner(after.publicKey)).toEqual(once);
    expect(once.every((kept) => kept > 0)).toBe(true);
  });

  it("that its own key does not open is given to nobody, and keeps nothing else back", async () => {
    const { one } = await fill();
    const [row] = (await db.getAll("messages")).filter(({ id }) => id !== one.id);
    if (!row) throw new Error("there is one");
    await db.put("messages", { ...row, sealed: await to.seal("elsewhere", "forged") });
    await carryOver(db, from, to);
    expect(await new History(db, to, [before.publicKey]).page(room, 10)).toEqual([one]);
    expect(await ofOwner(before.publicKey)).toEqual([0, 0, 0, 0, 0]);
  });
});
