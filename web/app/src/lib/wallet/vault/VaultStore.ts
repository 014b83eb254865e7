import { WalletError } from "../WalletError.ts";
import { openVaultDb, vaultDbName, vaultIdOf } from "./openVaultDb.ts";
import { type Vault, vaultSchema } from "./vaultSchema.ts";

const key = "vault";

/** The one vault of this device. */
export class VaultStore {
  readonly #db: ReturnType<typeof openVaultDb>;

  constructor(name = vaultDbName) {
    this.#db = openVaultDb(name);
  }

  async read(): Promise<Vault | null> {
    const stored = await (await this.#db).get("vault", key);
    if (stored === undefined) return null;
    const parsed = vaultSchema.safeParse(stored);
    if (!parsed.success) throw new WalletError("vaultDamaged");
    return parsed.data;
  }

  async id(): Promise<string | null> {
    return vaultIdOf(await (await this.#db).get("vault", key));
  }

  /**
   * Writes the vault if the one in place is the `expected` one (null: none), in one transaction: two tabs that create
   * at once make one wallet, and a wallet is replaced only by someone who named it.
   */
  async write(vault: Vault, expected: string | null): Promise<void> {
    const transaction = (await this.#db).transaction("vault", "readwrite", { durability: "strict" });
    const isExpected = vaultIdOf(await transaction.store.get(key)) === expected;
    if (isExpected) await transaction.store.put(vault, key);
    await transaction.done;
    if (!isExpected) throw new WalletError(expected === null ? "vaultExists" : "vaultChanged");
  }

  async remove(): Promise<void> {
    await (await this.#db).delete("vault", key);
  }
}
