import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { sha256, stringToHex } from "viem";
import * as z from "zod/mini";
import type { NostrEvent, TalkKey } from "../../../../../shared/talk/event.ts";
import { roomId } from "../../../../../shared/talk/room.ts";
import { participantsOf, type Rumor, rumorSchema } from "../../../../../shared/talk/rumor.ts";
import { storageUnavailable } from "../../documents/storageUnavailable.ts";
import { decrypt, encrypt } from "../../wallet/vault/cipher.ts";
import type { SealedBytes } from "../../wallet/vault/vaultSchema.ts";

type Owned = [owner: TalkKey, id: string];

interface HistorySchema extends DBSchema {
  /** Sealed; what lies open is whose, in which room and when. */
  messages: {
    key: Owned;
    value: { owner: TalkKey; id: string; room: string; at: number; sealed: SealedBytes };
    indexes: { byRoom: [owner: TalkKey, room: string, at: number] };
  };
  /** Wraps that were opened once, whatever was in them; and what was taken back, under a mark that names nobody. */
  seen: { key: Owned; value: true };
  /** Up to when everything that a relay had was taken in, in Unix seconds. */
  caughtUp: { key: [owner: TalkKey, relay: string]; value: number };
  /** Copies that a relay does not have yet. */
  outbox: { key: Owned; value: Posted };
}

/** A copy of a message on its way to one reader. */
export interface Posted {
  owner: TalkKey;
  id: string;
  message: string;
  /** When it was written, in Unix seconds. */
  at: number;
  recipient: TalkKey;
  event: NostrEvent;
}

export interface Retraction {
  id: string;
  /** Who took it back. Of another's message that takes nothing away. */
  by: TalkKey;
}

/** What happened at once: it is on the disk together, or not at all. */
export interface Happened {
  rumors?: readonly Rumor[];
  /** Wraps, by their ids. */
  seen?: readonly string[];
  /** What its author took back, and that it may come later than that. */
  retracted?: readonly Retraction[];
  posted?: readonly Omit<Posted, "owner">[];
}

type Row = HistorySchema["messages"]["value"];

/** One talk key's messages on this device, each sealed under a key that the talk key gives. */
export class History {
  readonly #db: IDBPDatabase<HistorySchema>;
  readonly #owner: TalkKey;
  readonly #key: CryptoKey;

  private constructor(db: IDBPDatabase<HistorySchema>, owner: TalkKey, key: CryptoKey) {
    this.#db = db;
    this.#owner = owner;
    this.#key = key;
  }

  static async open(owner: TalkKey, key: CryptoKey, name = "parley-talk"): Promise<History> {
    const db = await openDB<HistorySchema>(name, 1, {
      upgrade(created) {
        const messages = created.createObjectStore("messages", { keyPath: ["owner", "id"] });
        messages.createIndex("byRoom", ["owner", "room", "at"]);
        created.createObjectStore("seen");
        created.createObjectStore("caughtUp");
        created.createObjectStore("outbox", { keyPath: ["owner", "id"] });
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return new History(db, owner, key);
  }

  /** Throws `storageUnavailable` when the device does not keep it. */
  async keep({ rumors = [], seen = [], retracted = [], posted = [] }: Happened): Promise<void> {
    const owner = this.#owner;
    // What is awaited within a transaction ends it.
    const rows = await Promise.all(rumors.map((rumor) => this.#sealed(rumor)));
    const gone = await Promise.all(retracted.map((one) => this.#isBy(one)));
    const writing = this.#db.transaction(["messages", "seen", "outbox"], "readwrite", {
      durability: "strict",
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
    const range = IDBKeyRange.bound([this.#owner, room, 0], [this.#owner, room, before], false, true);
    const rows: Row[] = [];
    const reading = this.#db.transaction("messages");
    for await (const { value } of reading.store.index("byRoom").iterate(range, "prev")) {
      if (rows.push(value) === limit) break;
    }
    return this.#openedAll(rows);
  }

  /** The last message of each room, the rooms that spoke last first. */
  async latest(): Promise<Rumor[]> {
    const rows: Row[] = [];
    const range = IDBKeyRange.bound([this.#owner], [this.#owner, []]);
    const index = this.#db.transaction("messages").store.index("byRoom");
    let cursor = await index.openCursor(range, "prev");
    while (cursor) {
      rows.push(cursor.value);
      // All of this room's stand behind it; what stands before is another's.
      cursor = await cursor.continue([this.#owner, cursor.value.room] as never);
    }
    return (await this.#openedAll(rows)).sort((one, other) => other.created_at - one.created_at);
  }

  /** Null before it was ever gone through to its end. */
  async caughtUp(relay: string): Promise<number | null> {
    return (await this.#db.get("caughtUp", [this.#owner, relay])) ?? null;
  }

  async setCaughtUp(relay: string, at: number): Promise<void> {
    await this.#db.put("caughtUp", at, [this.#owner, relay]);
  }

  /** Copies that are still to be sent, what was written first before the rest. */
  async posted(): Promise<Posted[]> {
    const all = await this.#db.getAll("outbox", IDBKeyRange.bound([this.#owner], [this.#owner, []]));
    return all.sort((one, other) => one.at - other.at);
  }

  /** A relay has this copy. */
  async arrived(id: string): Promise<void> {
    await this.#db.delete("outbox", [this.#owner, id]);
  }

  close(): void {
    this.#db.close();
  }

  async #isBy({ id, by }: Retraction): Promise<boolean> {
    const row = await this.#db.get("messages", [this.#owner, id]);
    return row !== undefined && (await this.#opened(row))?.pubkey === by;
  }

  async #sealed(rumor: Rumor): Promise<Row> {
    const plain = new TextEncoder().encode(JSON.stringify(rumor));
    return {
      ...{ owner: this.#owner, id: rumor.id, room: roomId(participantsOf(rumor)), at: rumor.created_at },
      sealed: await encrypt(this.#key, plain, this.#contextOf(rumor.id)),
    };
  }

  /** Null for what this key did not seal here: nobody puts a message among ours. */
  async #opened({ id, sealed }: Row): Promise<Rumor | null> {
    const plain = await decrypt(this.#key, sealed, this.#contextOf(id));
    return plain && (z.safeParse(rumorSchema, JSON.parse(new TextDecoder().decode(plain))).data ?? null);
  }

  async #openedAll(rows: readonly Row[]): Promise<Rumor[]> {
    return (await Promise.all(rows.map((row) => this.#opened(row)))).filter((rumor) => rumor !== null);
  }

  #contextOf(id: string): string {
    return `parley/talk/history/${this.#owner}/${id}`;
  }
}

const markOf = ({ id, by }: Retraction): string => sha256(stringToHex(`${id}/${by}`)).slice(2);
