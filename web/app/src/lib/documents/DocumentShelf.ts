import { type DBSchema, openDB } from "idb";
import type { Hex } from "viem";
import { storageUnavailable } from "./storageUnavailable.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Something that the relay has not confirmed yet. */
export interface Posted {
  hash: Hex;
  /** When the blob is an envelope: the hash of the plain text in it. */
  document: Hex | null;
}

interface ShelfSchema extends DBSchema {
  blobs: { key: Hex; value: Bytes };
  outbox: { key: Hex; value: Posted };
  /** Which envelopes hold a document. */
  envelopes: { key: [document: Hex, envelope: Hex]; value: { document: Hex; envelope: Hex } };
}

/** Documents on this device, sealed as they were stored or received. */
export interface DocumentShelf {
  get(hash: Hex): Promise<Bytes | undefined>;
  /** Keeps a blob that the relay has. */
  keep(hash: Hex, bytes: Bytes): Promise<void>;
  /** Keeps a blob that the relay must get. On the disk when it resolves, in one piece or not at all. */
  post(posted: Posted, bytes: Bytes): Promise<void>;
  posted(): Promise<Posted[]>;
  /** The relay has it now. */
  arrived(hash: Hex): Promise<void>;
  envelopesOf(document: Hex): Promise<Hex[]>;
}

export async function openDocumentShelf(name: string): Promise<DocumentShelf> {
  const db = await openDB<ShelfSchema>(name, 1, {
    upgrade(created) {
      created.createObjectStore("blobs");
      created.createObjectStore("outbox", { keyPath: "hash" });
      created.createObjectStore("envelopes", { keyPath: ["document", "envelope"] });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  }).catch(storageUnavailable);

  return {
    get: (hash) => db.get("blobs", hash),
    keep: async (hash, bytes) => void (await db.put("blobs", bytes, hash).catch(storageUnavailable)),
    async post(posted, bytes) {
      const { hash, document } = posted;
      const writing = db.transaction(["blobs", "outbox", "envelopes"], "readwrite", { durability: "strict" });
      await Promise.all([
        writing.objectStore("blobs").put(bytes, hash),
        writing.objectStore("outbox").put(posted),
        document && writing.objectStore("envelopes").put({ document, envelope: hash }),
        writing.done,
      ]).catch(storageUnavailable);
    },
    posted: () => db.getAll("outbox"),
    arrived: (hash) => db.delete("outbox", hash),
    async envelopesOf(document) {
      const all = IDBKeyRange.bound([document], [document, []]);
      return (await db.getAllKeys("envelopes", all)).map(([, envelope]) => envelope);
    },
  };
}
