import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Address, Hex } from "viem";
import { Cell } from "../chain/Cell.ts";
import type { Sponsored } from "../sponsor/Sponsored.ts";
import type { Purpose } from "./Call.ts";

/** A transaction on its way, written down before the network hears of it. */
export interface Pending {
  /** Of a batch and of what a sponsor carries, only a name to keep it under, until its transaction is known. */
  readonly hash: Hex;
  readonly chainId: number;
  readonly account: Address;
  readonly to: Address;
  /** Null for outside wallets, which choose it themselves. */
  readonly nonce: number | null;
  /** What to send again if the network lost it; null for outside wallets, which keep it. */
  readonly raw: Hex | null;
  /** The outside wallet's name for several calls that it carries out as one (EIP-5792), while that is all it told. */
  readonly batch: string | null;
  /** What a sponsor was given to carry. */
  readonly order?: Sponsored;
  readonly purpose: Purpose | null;
  /** The chain's head when it was sent: it can be in no earlier block. */
  readonly sentAfterBlock: number;
  /** Where it was seen mined; kept until no reorganisation can take it back. */
  readonly mined: { readonly blockNumber: number; readonly blockHash: Hex } | null;
}

/** Whether its hash is a transaction's yet. */
export const hasTransaction = ({ batch, order, mined }: Pending): boolean =>
  batch === null && (order === undefined || mined !== null);

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

  put(...entries: readonly Pending[]): Promise<void> {
    return this.replace([], entries);
  }

  remove(...hashes: readonly Hex[]): Promise<void> {
    return this.replace(hashes, []);
  }

  /** All of it happens or nothing. */
  async replace(hashes: readonly Hex[], entries: readonly Pending[]): Promise<void> {
    const transaction = (await this.#db).transaction("transactions", "readwrite", { durability: "strict" });
    for (const hash of hashes) await transaction.store.delete(hash);
    for (const entry of entries) await transaction.store.put(entry);
    await transaction.done;
    await this.load();
  }
}
