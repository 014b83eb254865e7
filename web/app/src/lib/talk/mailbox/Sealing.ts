import type { TalkKey } from "../../../../../shared/talk/event.ts";
import { decrypt, encrypt } from "../../wallet/vault/cipher.ts";
import type { SealedBytes } from "../../wallet/vault/vaultSchema.ts";

/** Seals what one talk key keeps on this device, under a key that only the talk key gives. */
export class Sealing {
  readonly owner: TalkKey;
  readonly #key: CryptoKey;

  constructor(owner: TalkKey, key: CryptoKey) {
    this.owner = owner;
    this.#key = key;
  }

  seal(place: string, value: unknown): Promise<SealedBytes> {
    return encrypt(this.#key, new TextEncoder().encode(JSON.stringify(value)), this.#contextOf(place));
  }

  /** Null for what this key did not seal for this place: nobody puts anything among ours. */
  async open(place: string, sealed: SealedBytes): Promise<unknown> {
    const plain = await decrypt(this.#key, sealed, this.#contextOf(place));
    return plain && JSON.parse(new TextDecoder().decode(plain));
  }

  #contextOf(place: string): string {
    return `parley/talk/history/${this.owner}/${place}`;
  }
}
