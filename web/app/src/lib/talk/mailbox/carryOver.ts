import type { IDBPDatabase } from "idb";
import type { TalkKey } from "../../../../../shared/talk/event.ts";
import { placeOfNote } from "./Notes.ts";
import type { Sealing } from "./Sealing.ts";
import { ownedRange, ownedStores, type TalkDb } from "./talkDb.ts";

/**
 * Hands everything that this device keeps for a key that was replaced to the one in its place: all of it or nothing. What the new one has
 * itself stays. Does nothing where there is nothing, as after the first time.
 */
export async function carryOver(db: IDBPDatabase<TalkDb>, from: Sealing, to: Sealing): Promise<void> {
  const range = ownedRange(from.owner);
  const [messages, notes] = await Promise.all([db.getAll("messages", range), db.getAll("notes", range)]);
  // What is awaited within a transaction ends it.
  const [resealed, renoted] = await Promise.all([
    Promise.all(messages.map((row) => reseal(row, row.id, from, to))),
    Promise.all(notes.map((row) => reseal(row, placeOfNote(row), from, to))),
  ]);
  const writing = db.transaction(ownedStores, "readwrite", { durability: "strict" });
  const copy = async (name: "seen" | "caughtUp") => {
    const store = writing.objectStore(name);
    for (const [, id] of await store.getAllKeys(range)) {
      const value = await store.get([from.owner, id]);
      if (value !== undefined) await store.put(value as never, [to.owner, id]);
    }
  };
  const outbox = writing.objectStore("outbox");
  const known = writing.objectStore("notes");
  await Promise.all([
    ...resealed.map((row) => row && writing.objectStore("messages").put(row)),
    ...renoted.map(async (row) => {
      if (row && !(await known.getKey([to.owner, row.kind, row.id]))) await known.put(row);
    }),
    copy("seen"),
    copy("caughtUp"),
    outbox
      .getAll(range)
      .then((rows) => Promise.all(rows.map((row) => outbox.put({ ...row, owner: to.owner })))),
  ]);
  await Promise.all(ownedStores.map((name) => writing.objectStore(name).delete(range)));
  await writing.done;
}

/** Null for what could not be opened before either. */
async function reseal<R extends { owner: TalkKey; sealed: Parameters<Sealing["open"]>[1] }>(
  row: R,
  place: string,
  from: Sealing,
  to: Sealing,
): Promise<R | null> {
  const plain = await from.open(place, row.sealed);
  return plain === null ? null : { ...row, owner: to.owner, sealed: await to.seal(place, plain) };
}
