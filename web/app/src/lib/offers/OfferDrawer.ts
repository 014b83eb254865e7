import { type DBSchema, openDB } from "idb";
import type { Address, Hex } from "viem";

interface DrawerSchema extends DBSchema {
  offers: { key: string; value: { trade: Hex; signer: Address; code: string }; indexes: { trade: Hex } };
}

/** Offers of connected wallets, which have no key to seal them with: on this device only, as the links they are. */
export async function openOfferDrawer(name = "parley-offers") {
  const db = await openDB<DrawerSchema>(name, 1, {
    upgrade(created) {
      created.createObjectStore("offers", { keyPath: "code" }).createIndex("trade", "trade");
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return {
    async keep(trade: Hex, signer: Address, code: string): Promise<void> {
      await db.put("offers", { trade, signer, code });
    },
    async codesOf(trade: Hex): Promise<string[]> {
      return (await db.getAllFromIndex("offers", "trade", trade)).map(({ code }) => code);
    },
    close: () => db.close(),
  };
}
