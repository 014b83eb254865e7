import type { IDBPDatabase } from "idb";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { Account } from "../wallet/Account.ts";
import { openTalkDb, ownedRange, ownedStores, type TalkDb } from "./mailbox/talkDb.ts";

/** Takes all that talk keeps for accounts off this device: those of the phrase, or of one outside wallet. */
export async function forgetTalk(whose: "key" | Pick<Account, "address">, name?: string): Promise<void> {
  const db = await openTalkDb(name);
  try {
    const selves = await db.getAll("selves");
    const gone = selves.filter((one) =>
      whose === "key"
        ? one.kind === "key"
        : one.kind === "outside" && sameAddress(one.account, whose.address),
    );
    for (const { chainId, account, keys } of gone) {
      for (const key of keys) await forgetKey(db, key);
      await db.delete("selves", [chainId, account.toLowerCase()]);
    }
  } finally {
    db.close();
  }
}

async function forgetKey(db: IDBPDatabase<TalkDb>, owner: string): Promise<void> {
  const writing = db.transaction(ownedStores, "readwrite");
  const range = ownedRange(owner);
  await Promise.all([...ownedStores.map((store) => writing.objectStore(store).delete(range)), writing.done]);
}
