import type { IDBPDatabase } from "idb";
import { sha256, stringToHex } from "viem";
import * as z from "zod/mini";
import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import type { NostrEvent, TalkKey } from "../../../../../shared/talk/event.ts";
import { kinds } from "../../../../../shared/talk/kinds.ts";
import { roomId } from "../../../../../shared/talk/room.ts";
import { participantsOf, type Rumor, rumorSchema } from "../../../../../shared/talk/rumor.ts";
import { inOrder } from "../../../../../shared/talk/thread.ts";
import { storageUnavailable } from "../../documents/storageUnavailable.ts";
import { Lately } from "./Lately.ts";
import { Outbox } from "./Outbox.ts";
import type { Sealing } from "./Sealing.ts";
import {
  isOfMarks,
  marksOf,
  ownedRange,
  type Posted,
  type Row,
  type TalkDb,
  withoutMarks,
} from "./talkDb.ts";

export interface Retraction {
  id: string;
  /** Who took it back. Of another's message that takes nothing away. */
  by: TalkKey;
}

/** What happened at once: it is on the disk together, or not at all. */
export interface Happened {
  rumors?: readonly Rumor[];
  /** When those came that came late, in Unix seconds, by their ids. */
  late?: ReadonlyMap<string, number>;
  /** Wraps, by their ids. */
  seen?: readonly string[];
  /** What its author took back, and that it may come later than that. */
  retracted?: readonly Retraction[];
  posted?: readonly Omit<Posted, "owner">[];
}

/** One talk key's messages on this device, each sealed under a key that the talk key gives. */
export class History {
  readonly #db: IDBPDatabase<TalkDb>;
  readonly #sealing: Sealing;
  readonly #own: ReadonlySet<TalkKey>;
  readonly outbox: Outbox;
  /** Whatever a screen shows is read again with each change. */
  readonly #opened = new Lately<Rumor>();

  /** @param former keys that the owner had before: what they wrote with those is theirs, too */
  constructor(db: IDBPDatabase<TalkDb>, sealing: Sealing, former: readonly TalkKey[] = []) {
    this.#db = db;
    this.#sealing = sealing;
    this.outbox = new Outbox(db, sealing.owner);
    this.#own = new Set([sealing.owner, ...former]);
  }

  get #owner(): TalkKey {
    return this.#sealing.owner;
  }

  /** Throws `storageUnavailable` when the device does not keep it. */
  async keep({
    rumors = [],
    late = new Map(),
    seen = [],
    retracted = [],
    posted = [],
  }: Happened): Promise<void> {
    const owner = this.#owner;
    // What is awaited within a transaction ends it.
    const rows = await Promise.all(rumors.map((rumor) => this.#sealed(rumor, late.get(rumor.id))));
    const gone = await Promise.all(retracted.map((one) => this.#isBy(one)));
    const writing = this.#db.transaction(["messages", "seen", "outbox"], "readwrite", {
      // What was received a relay still has, and gives again; what was written is nowhere else yet.
      durability: posted.length > 0 ? "strict" : "relaxed",
    });
    const messages = writing.objectStore("messages");
    const known = writing.objectStore("seen");
    const outbox = writing.objectStore("outbox");
    await Promise.all([
      ...retracted.map((one) => known.put(true, [owner, markOf(one)])),
      ...retracted.map(({ id }, at) => (gone[at] ? messages.delete([owner, id]) : null)),
      ...rows.map(async (row, at) => {
        const mark = markOf({ id: row.id, by: rumors[at]?.pubkey ?? "" });
        if (!(await known.get([owner, mark]))) await messages.put(row);
      }),
      ...seen.map((id) => known.put(true, [owner, id])),
      ...posted.map((one) => outbox.put({ ...one, owner })),
      writing.done,
    ]).catch(storageUnavailable);
  }

  /** Those of these wraps that were never opened here. */
  async unseen(wraps: readonly NostrEvent[]): Promise<NostrEvent[]> {
    const known = await Promise.all(wraps.map(({ id }) => this.#db.get("seen", [this.#owner, id])));
    return wraps.filter((_, at) => !known[at]);
  }

  /** Whether a message of this author is here, or was taken back. */
  async isKnown({ id, by }: Retraction): Promise<boolean> {
    if (await this.#isBy({ id, by })) return true;
    return Boolean(await this.#db.get("seen", [this.#owner, markOf({ id, by })]));
  }

  /** A room's messages, the last first: at most so many, from before an instant in Unix seconds on backwards. */
  async page(room: string, limit: number, before = Number.MAX_SAFE_INTEGER): Promise<Rumor[]> {
    const end = [this.#owner, room, before];
    const range = IDBKeyRange.bound([this.#owner, room, 0], end, false, true);
    const index = this.#db.transaction("messages").store.index("byRoom");
    // In a few steps, however many they are: from where the page begins, all of it at once.
    const last = await index.openKeyCursor(range, "prev");
    const first = limit > 1 ? await last?.advance(limit - 1) : last;
    const rows = await index.getAll(first ? IDBKeyRange.bound(first.key, end, false, true) : range);
    return this.#openAll(rows.reverse().slice(0, limit));
  }

  /** How far a room's messages came, as their readers said from an instant in Unix seconds on. */
  async marks(room: string, since: number): Promise<Rumor[]> {
    return this.#openAll(
      await this.#db.getAllFromIndex("messages", "byRoom", this.#after(marksOf(room), since)),
    );
  }

  /** Messages in a room after an instant in Unix seconds. */
  countAfter(room: string, instant: number): Promise<number> {
    return this.#db.countFromIndex("messages", "byRoom", this.#after(room, instant + 1));
  }

  /** How many of a room's messages came late, after an instant in Unix seconds. */
  countLateAfter(room: string, instant: number): Promise<number> {
    return this.#db.countFromIndex("messages", "byLate", this.#after(room, instant + 1));
  }

  /** Those of a room's messages that came late, and did so after an instant, by the ids: when, in Unix seconds. */
  async lateAfter(room: string, instant: number): Promise<Map<string, number>> {
    const rows = await this.#db.getAllFromIndex("messages", "byLate", this.#after(room, instant + 1));
    return new Map(rows.map(({ id, late = 0 }) => [id, late]));
  }

  /** Messages in a room from this one on, itself among them; 0 for one that is not here. */
  async depthOf(room: string, id: string): Promise<number> {
    const row = await this.#db.get("messages", [this.#owner, id]);
    return row?.room === room ? this.countAfter(room, row.at - 1) : 0;
  }

  /** Everything that is here, so many at a time, in no order that means anything. Marks are left out. */
  async *all(portion = 200): AsyncGenerator<Rumor[]> {
    let range = ownedRange(this.#owner);
    for (;;) {
      const rows = await this.#db.getAll("messages", range, portion);
      const last = rows.at(-1);
      if (!last) return;
      yield await this.#openAll(rows.filter(({ room }) => !isOfMarks(room)));
      range = IDBKeyRange.bound([this.#owner, last.id], [this.#owner, []], true);
    }
  }

  /** When a room's last message was written, in Unix seconds; 0 for none. */
  async lastInstant(room: string): Promise<number> {
    const index = this.#db.transaction("messages").store.index("byRoom");
    return (await index.openKeyCursor(this.#after(room, 0), "prev"))?.key[2] ?? 0;
  }

  /** The last message of each room, the rooms that spoke last first. */
  async latest(): Promise<Rumor[]> {
    const ends = (await this.#lastSeconds()).map((range) =>
      this.#db.getAllFromIndex("messages", "byRoom", range).then((rows) => this.#openAll(rows)),
    );
    const last = (await Promise.all(ends)).flatMap((rumors) => inOrder(rumors).at(-1) ?? []);
    return last.sort((one, other) => other.created_at - one.created_at);
  }

  /** In each room the second in which something was said last: it may have been several things. */
  async #lastSeconds(): Promise<IDBKeyRange[]> {
    const found: IDBKeyRange[] = [];
    const range = ownedRange(this.#owner);
    const index = this.#db.transaction("messages").store.index("byRoom");
    let cursor = await index.openKeyCursor(range, "prev");
    while (cursor) {
      const [owner, room] = cursor.key;
      if (!isOfMarks(room)) found.push(IDBKeyRange.only(cursor.key));
      // All of this room's stand behind it; what stands before is another's.
      cursor = await cursor.continue([owner, room] as never);
    }
    return found;
  }

  /** The rooms in which the owner said anything, were it only that something came. */
  async ownRooms(): Promise<Set<string>> {
    const range = IDBKeyRange.bound([this.#owner, 1], [this.#owner, 1, []]);
    const rooms = new Set<string>();
    const index = this.#db.transaction("messages").store.index("byAuthor");
    for await (const { value } of index.iterate(range, "nextunique")) {
      rooms.add(withoutMarks(value.room));
    }
    return rooms;
  }

  /** Whether the owner said anything in this room. */
  async hasOwn(room: string): Promise<boolean> {
    const own = [room, marksOf(room)].map((one) =>
      this.#db.getKeyFromIndex("messages", "byAuthor", IDBKeyRange.only([this.#owner, 1, one])),
    );
    return (await Promise.all(own)).some((key) => key !== undefined);
  }

  /** Takes a whole room off this device. What was opened once does not come back by itself. */
  async forget(room: string): Promise<void> {
    const writing = this.#db.transaction("messages", "readwrite");
    for (const one of [room, marksOf(room)]) {
      for await (const cursor of writing.store.index("byRoom").iterate(this.#after(one, 0)))
        await cursor.delete();
    }
    await writing.done;
  }

  /** Takes off what is to be gone by now, in Unix seconds, and out of memory what nobody reads any more. Tells whether any message was. */
  async sweep(now: number): Promise<boolean> {
    this.#opened.turn();
    await this.outbox.sweep(now);
    const range = IDBKeyRange.bound([this.#owner, 0], [this.#owner, now]);
    const over = await this.#db.getAllKeysFromIndex("messages", "byEnd", range);
    await Promise.all(over.map((key) => this.#db.delete("messages", key)));
    return over.length > 0;
  }

  /** Whether no relay was ever gone through to its end: what comes then was written before, as likely as not. */
  async isNew(): Promise<boolean> {
    return (await this.#db.count("caughtUp", ownedRange(this.#owner))) === 0;
  }

  /** Null before it was ever gone through to its end. */
  async caughtUp(relay: string, reader: TalkKey): Promise<number | null> {
    return (await this.#db.get("caughtUp", [this.#owner, placeOf(relay, reader)])) ?? null;
  }

  async setCaughtUp(relay: string, reader: TalkKey, at: number): Promise<void> {
    await this.#db.put("caughtUp", at, [this.#owner, placeOf(relay, reader)]);
  }

  #after(room: string, since: number): IDBKeyRange {
    return IDBKeyRange.bound([this.#owner, room, since], [this.#owner, room, []]);
  }

  async #isBy({ id, by }: Retraction): Promise<boolean> {
    const row = await this.#db.get("messages", [this.#owner, id]);
    return row !== undefined && (await this.#open(row))?.pubkey === by;
  }

  async #sealed(rumor: Rumor, late: number | undefined): Promise<Row> {
    const room = roomId(participantsOf(rumor));
    const content = decodeContent(rumor);
    const until = content && "expiresAt" in content ? content.expiresAt : null;
    return {
      ...{ owner: this.#owner, id: rumor.id, at: rumor.created_at },
      room: rumor.kind === kinds.mark ? marksOf(room) : room,
      own: this.#own.has(rumor.pubkey) ? 1 : 0,
      ...(until !== null && { until }),
      ...(late !== undefined && { late }),
      sealed: await this.#sealing.seal(rumor.id, rumor),
    };
  }

  async #open({ id, sealed }: Row): Promise<Rumor | null> {
    const known = this.#opened.get(id);
    if (known) return known;
    const { data = null } = z.safeParse(rumorSchema, await this.#sealing.open(id, sealed));
    if (data) this.#opened.set(id, data);
    return data;
  }

  async #openAll(rows: readonly Row[]): Promise<Rumor[]> {
    return (await Promise.all(rows.map((row) => this.#open(row)))).filter((rumor) => rumor !== null);
  }
}

/** A relay, as one of the owner's keys reads it. */
const placeOf = (relay: string, reader: TalkKey): string => `${reader}@${relay}`;

const markOf = ({ id, by }: Retraction): string => sha256(stringToHex(`${id}/${by}`)).slice(2);
