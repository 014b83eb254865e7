import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from "idb";
import type { Address } from "viem";
import type { NostrEvent, TalkKey } from "../../../../../shared/talk/event.ts";
import { storageUnavailable } from "../../documents/storageUnavailable.ts";
import type { SealedBytes } from "../../wallet/vault/vaultSchema.ts";

type Owned = [owner: TalkKey, id: string];

/** A message at rest. Sealed; what lies open is whose, in which room and when. */
export interface Row {
  owner: TalkKey;
  id: string;
  /** Of marks and of messages apart: marks are many, and are read by themselves. */
  room: string;
  at: number;
  /** 1 for what the owner wrote: a room with one of these was not opened by a stranger alone. */
  own: 0 | 1;
  /** When it is to be gone, in Unix seconds. */
  until?: number;
  /** When it came, in Unix seconds by this device's clock, if the room was read beyond it before. */
  late?: number;
  sealed: SealedBytes;
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
  /** The relays that have it; absent while none does. */
  taken?: string[];
}

/** Something that the owner noted of a person or a room. */
export interface NoteRow {
  owner: TalkKey;
  kind: string;
  id: string;
  sealed: SealedBytes;
}

/** An account that turned talk on here, and what it published: nothing of it is secret. */
export interface SelfRow {
  kind: "key" | "outside";
  chainId: number;
  account: Address;
  sequence: number;
  key: TalkKey;
  /** All that it had on this device, the one above among them. */
  keys: TalkKey[];
  statement: NostrEvent;
}

export interface TalkDb extends DBSchema {
  messages: {
    key: Owned;
    value: Row;
    indexes: {
      byRoom: [owner: TalkKey, room: string, at: number];
      byAuthor: [owner: TalkKey, own: number, room: string];
      byEnd: [owner: TalkKey, until: number];
      byLate: [owner: TalkKey, room: string, late: number];
    };
  };
  /** Wraps that were opened once, whatever was in them; and what was taken back, under a mark that names nobody. */
  seen: { key: Owned; value: true };
  /** Up to when everything that a relay had was taken in, in Unix seconds. */
  caughtUp: { key: [owner: TalkKey, relay: string]; value: number };
  /** Copies that some of the owner's relays do not have yet. */
  outbox: { key: Owned; value: Posted };
  notes: { key: [owner: TalkKey, kind: string, id: string]; value: NoteRow };
  selves: { key: [chainId: number, account: string]; value: SelfRow };
}

/** Everything that talk keeps on this device. Throws `storageUnavailable` when the device does not. */
export function openTalkDb(name = "parley-talk"): Promise<IDBPDatabase<TalkDb>> {
  return openDB<TalkDb>(name, 2, {
    upgrade(created, version, _to, upgrading) {
      if (version === 1) return void createByLate(upgrading.objectStore("messages"));
      const messages = created.createObjectStore("messages", { keyPath: ["owner", "id"] });
      messages.createIndex("byRoom", ["owner", "room", "at"]);
      messages.createIndex("byAuthor", ["owner", "own", "room"]);
      messages.createIndex("byEnd", ["owner", "until"]);
      createByLate(messages);
      created.createObjectStore("seen");
      created.createObjectStore("caughtUp");
      created.createObjectStore("outbox", { keyPath: ["owner", "id"] });
      created.createObjectStore("notes", { keyPath: ["owner", "kind", "id"] });
      created.createObjectStore("selves");
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  }).catch(storageUnavailable);
}

const createByLate = (messages: IDBPObjectStore<TalkDb, StoreNames<TalkDb>[], "messages", "versionchange">) =>
  messages.createIndex("byLate", ["owner", "room", "late"]);

/** Where each row is one talk key's. */
export const ownedStores = ["messages", "seen", "caughtUp", "outbox", "notes"] as const;

/** All rows of one talk key in such a store. */
export const ownedRange = (owner: TalkKey): IDBKeyRange => IDBKeyRange.bound([owner], [owner, []]);

const marksSuffix = "/marks";

/** Where a room's marks stand, apart from what was said in it. */
export const marksOf = (room: string): string => room + marksSuffix;
export const isOfMarks = (room: string): boolean => room.endsWith(marksSuffix);
export const withoutMarks = (room: string): string =>
  isOfMarks(room) ? room.slice(0, -marksSuffix.length) : room;
