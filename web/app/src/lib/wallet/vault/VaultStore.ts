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

  /**
   * Writes the vault if the one in place is the `expected` one (null: none), in one transaction: two tabs that create
   * at once make one wallet, and a wallet is replaced only by someone who named it.
   */
  async write(vault: Vault, expected: string | null): Promise<void> {
    const transaction = (await this.#db).transaction("vault", "readwrite", { durability: "strict" });
    const current = (await transaction.store.get(key)) as { id?: unknown } | undefined;
    const isExpected = expected === null ? current === undefined : current?.id === expected;
    if (isExpected) await transaction.store.put(vault, key);
    await transaction.done;
    if (!isExpected) throw new WalletError(expected === null ? "vaultExists" : "vaultChanged");
  }

  async remove(): Promise<void> {
    await (await this.#db).delete("vault", key);
  }

  async close(): Promise<void> {
    (await this.#db).close();
  }
}
