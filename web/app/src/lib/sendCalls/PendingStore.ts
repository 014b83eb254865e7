import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Address, Hex } from "viem";
import { Cell } from "../chain/Cell.ts";
import type { Purpose } from "./Call.ts";

/** A transaction on its way, written down before the network hears of it. */
export interface Pending {
  readonly hash: Hex;
  readonly chainId: number;
  readonly account: Address;
  readonly to: Address;
  /** Null for outside wallets, which choose it themselves. */
  readonly nonce: number | null;
  /** What to send again if the network lost it; null for outside wallets, which keep it. */
  readonly raw: Hex | null;
  readonly purpose: Purpose | null;
  /** The chain's head when it was sent: it can be in no earlier block. */
  readonly sentAfterBlock: number;
  /** Where it was seen mined; kept until no reorganisation can take it back. */
  readonly mined: { readonly blockNumber: number; readonly blockHash: Hex } | null;
}

interface PendingDb extends DBSchema {
  transactions: { key: Hex; value: Pending };
}

/** The transactions on their way, on disk so that killing the page loses none, and in memory for the screens. */
export class PendingStore {
  readonly #db: Promise<IDBPDatabase<PendingDb>>;
  readonly #cell = new Cell<readonly Pending[]>([]);

  constructor(name: string) {
    this.#db = openDB<PendingDb>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore("transactions", { keyPath: "hash" });
      },
    });
  }

  readonly read = (): readonly Pending[] => this.#cell.value;
  readonly subscribe = (listener: () => void): (() => void) => this.#cell.subscribe(listener);

  /** Reads what another page, or this one before it was killed, wrote down. */
  async load(): Promise<readonly Pending[]> {
    this.#cell.value = await (await this.#db).getAll("transactions");
    return this.#cell.value;
  }

  async put(pending: Pending): Promise<void> {
    const transaction = (await this.#db).transaction("transactions", "readwrite", { durability: "strict" });
    await transaction.store.put(pending);
    await transaction.done;
    await this.load();
  }

  async remove(hash: Hex): Promise<void> {
    await (await this.#db).delete("transactions", hash);
    await this.load();
  }
}
