import { type DBSchema, openDB } from "idb";
import type { Hex } from "viem";
import { DocumentError } from "./DocumentError.ts";

interface ShelfSchema extends DBSchema {
  blobs: { key: Hex; value: Uint8Array<ArrayBuffer> };
  /** What the relay has not confirmed yet. */
  outbox: { key: Hex; value: { hash: Hex } };
}

/** Documents on this device, sealed as they were stored or received. */
export interface DocumentShelf {
  get(hash: Hex): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Keeps a blob that the relay has. */
  keep(hash: Hex, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Keeps a blob that the relay must get. On the disk when it resolves, in one piece or not at all. */
  post(hash: Hex, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  posted(): Promise<Hex[]>;
  /** The relay has it now. */
  arrived(hash: Hex): Promise<void>;
}

export async function openDocumentShelf(name: string): Promise<DocumentShelf> {
  const db = await openDB<ShelfSchema>(name, 1, {
    upgrade(created) {
      created.createObjectStore("blobs");
      created.createObjectStore("outbox", { keyPath: "hash" });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  }).catch(unavailable);

  return {
    get: (hash) => db.get("blobs", hash),
    keep: async (hash, bytes) => void (await db.put("blobs", bytes, hash).catch(unavailable)),
    async post(hash, bytes) {
      const writing = db.transaction(["blobs", "outbox"], "readwrite", { durability: "strict" });
      await Promise.all([
        writing.objectStore("blobs").put(bytes, hash),
        writing.objectStore("outbox").put({ hash }),
        writing.done,
      ]).catch(unavailable);
    },
    posted: () => db.getAllKeys("outbox"),
    arrived: (hash) => db.delete("outbox", hash),
  };
}

function unavailable(cause: unknown): never {
  throw new DocumentError("storageUnavailable", {}, { cause });
}
