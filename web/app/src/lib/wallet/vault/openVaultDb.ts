import { type DBSchema, type IDBPDatabase, openDB } from "idb";

interface VaultDb extends DBSchema {
  vault: { key: "vault"; value: unknown };
}

export const vaultDbName = "parley-vault";

export const openVaultDb = (name: string): Promise<IDBPDatabase<VaultDb>> =>
  openDB<VaultDb>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore("vault");
    },
  });

/** The id of what is stored, readable or not: even a damaged vault is only replaced by someone who names it. */
export function vaultIdOf(stored: unknown): string | null {
  if (stored === undefined) return null;
  const id = typeof stored === "object" && stored !== null && "id" in stored ? stored.id : null;
  return typeof id === "string" ? id : "unreadable";
}
