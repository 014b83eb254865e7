import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { getPublicKey } from "nostr-tools/pure";
import type { Address, Hex } from "viem";
import type { TalkKey } from "../../../../../../shared/talk/event.ts";
import { deriveSurely, type Origin } from "../../../../../../shared/talk/identity/deriveFromSignature.ts";
import { TalkError } from "../../../../../../shared/talk/TalkError.ts";
import { decrypt, encrypt } from "../../vault/cipher.ts";
import type { SealedBytes } from "../../vault/vaultSchema.ts";

interface KeysDb extends DBSchema {
  /** Wraps the rest. Not extractable: a copy of the disk's files opens nothing in another browser. */
  wrapping: { key: "wrapping"; value: CryptoKey };
  keys: { key: string; value: SealedBytes };
}

/**
 * Talk keys of outside wallets. No password of ours guards them, and asking the wallet on every visit would teach people
 * to sign without reading; so they stay, under a key that this browser uses and shows to nobody.
 */
export class OutsideTalkKeys {
  readonly #db: Promise<IDBPDatabase<KeysDb>>;

  constructor(name = "parley-talk-keys") {
    this.#db = openDB<KeysDb>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore("wrapping");
        db.createObjectStore("keys");
      },
    });
  }

  async adopt(origin: Origin, signatures: readonly Hex[], published: TalkKey | null): Promise<TalkKey> {
    const secret = await deriveSurely(origin, signatures, (derived) =>
      published === null ? null : getPublicKey(derived) === published,
    );
    try {
      const id = idOf(origin);
      const sealed = await encrypt(await this.#wrapping(), new Uint8Array(secret), contextOf(id));
      await (await this.#db).put("keys", sealed, id);
      return getPublicKey(secret);
    } finally {
      secret.fill(0);
    }
  }

  /** The caller wipes it. */
  async secretOf(origin: Origin): Promise<Uint8Array> {
    const id = idOf(origin);
    const sealed = await (await this.#db).get("keys", id);
    const secret = sealed && (await decrypt(await this.#wrapping(), sealed, contextOf(id)));
    if (!secret) throw new TalkError("talkKeyMissing", { account: origin.account });
    return secret;
  }

  async forget(account: Address): Promise<void> {
    const transaction = (await this.#db).transaction("keys", "readwrite");
    for (const id of await transaction.store.getAllKeys()) {
      if (id.includes(account.toLowerCase())) await transaction.store.delete(id);
    }
    await transaction.done;
  }

  /** Two tabs that make one at once must end with the same: the first that was kept. */
  async #wrapping(): Promise<CryptoKey> {
    const db = await this.#db;
    const known = await db.get("wrapping", "wrapping");
    if (known) return known;
    const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
    const transaction = db.transaction("wrapping", "readwrite");
    const first = await transaction.store.get("wrapping");
    if (!first) await transaction.store.put(fresh, "wrapping");
    await transaction.done;
    return first ?? fresh;
  }
}

const idOf = ({ chainId, account, sequence }: Origin): string =>
  `${chainId}/${account.toLowerCase()}/${sequence}`;

const contextOf = (id: string): string => `parley/talk/outside/${id}`;
