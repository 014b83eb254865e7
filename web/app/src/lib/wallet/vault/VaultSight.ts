import { tabChannel } from "../worker/tabChannel.ts";
import { openVaultDb, vaultDbName, vaultIdOf } from "./openVaultDb.ts";

/** What a page may know of the vault before anybody opens it: whether there is one, and that another tab changed it. */
export interface VaultSight {
  id(): Promise<string | null>;
  onNews(listener: () => void): void;
}

/** Looks without the Worker, whose code most visits can wait for until a password was typed. */
export const vaultSight: VaultSight = {
  async id() {
    const db = await openVaultDb(vaultDbName);
    try {
      return vaultIdOf(await db.get("vault", "vault"));
    } finally {
      db.close();
    }
  },
  onNews(listener) {
    new BroadcastChannel(tabChannel).addEventListener("message", listener);
  },
};
