import { type DBSchema, openDB } from "idb";

interface DrawerSchema extends DBSchema {
  drafts: { key: string; value: Uint8Array<ArrayBuffer> };
}

/** Words that are being written, on this device alone and sealed. */
export async function openDraftDrawer(name = "parley-drafts") {
  const db = await openDB<DrawerSchema>(name, 1, {
    upgrade(created) {
      created.createObjectStore("drafts");
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    get: (key: string) => db.get("drafts", key),
    async put(key: string, sealed: Uint8Array<ArrayBuffer>): Promise<void> {
      await db.put("drafts", sealed, key);
    },
    remove: (key: string) => db.delete("drafts", key),
    close: () => db.close(),
  };
}
