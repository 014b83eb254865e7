import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type Address, getAddress } from "viem";
import { Cell } from "../chain/Cell.ts";

/** A name that the owner of this device gave an address. */
export interface Contact {
  readonly address: Address;
  readonly name: string;
}

interface ContactsDb extends DBSchema {
  contacts: { key: Address; value: Contact };
}

/** The address book: on this device only, in memory for the screens. */
export class ContactBook {
  readonly #db: Promise<IDBPDatabase<ContactsDb>>;
  readonly #cell = new Cell<readonly Contact[]>([]);

  constructor(name = "parley-contacts") {
    this.#db = openDB<ContactsDb>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore("contacts", { keyPath: "address" });
      },
    });
  }

  /** In the order of their names. */
  readonly read = (): readonly Contact[] => this.#cell.value;
  readonly subscribe = (listener: () => void): (() => void) => this.#cell.subscribe(listener);

  async load(): Promise<void> {
    const contacts = await (await this.#db).getAll("contacts");
    this.#cell.value = contacts.sort((a, b) => a.name.localeCompare(b.name));
  }

  async save({ address, name }: Contact): Promise<void> {
    await (await this.#db).put("contacts", { address: getAddress(address), name: name.trim() });
    await this.load();
  }

  async remove(address: Address): Promise<void> {
    await (await this.#db).delete("contacts", getAddress(address));
    await this.load();
  }
}
