import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { WalletError } from "../WalletError.ts";
import { type Vault, vaultSchema } from "./vaultSchema.ts";

interface WalletDb extends DBSchema {
  vault: { key: "vault"; value: unknown };
}

const key = "vault";

/** The one vault of this device. */
export class VaultStore {
  readonly #db: Promise<IDBPDatabase<WalletDb>>;

  constructor(name = "parley-vault") {
    this.#db = openDB<WalletDb>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore("vault");
      },
    });
  }

  async read(): Promise<Vault | null> {
    const stored = await (await this.#db).get("vault", key);
    if (stored === undefined) return null;
    const parsed = vaultSchema.safeParse(stored);
    if (!parsed.success) throw new WalletError("vaultDamaged");
    return parsed.data;
  }

  /** The id of what is stored, readable or not: even a damaged vault is only replaced by someone who names it. */
  async id(): Promise<string | null> {
    return idOf(await (await this.#db).get("vault", key));
  }

  /**
   * Writes the vault if the one in place is the `expected` one (null: none), in one transaction: two tabs that create
   * at once make one wallet, and a wallet is replaced only by someone who named it.
   */
  async write(vault: Vault, expected: string | null): Promise<void> {
    const transaction = (await this.#db).transaction("vault", "readwrite", { durability: "strict" });
    const isExpected = idOf(await transaction.store.get(key)) === expected;
    if (isExpected) await transaction.store.put(vault, key);
    await transaction.done;
    if (!isExpected) throw new WalletError(expected === null ? "vaultExists" : "vaultChanged");
  }

  async remove(): Promise<void> {
    await (await this.#db).delete("vault", key);
  }
}

function idOf(stored: unknown): string | null {
  if (stored === undefined) return null;
  const id = typeof stored === "object" && stored !== null && "id" in stored ? stored.id : null;
  return typeof id === "string" ? id : "unreadable";
}
