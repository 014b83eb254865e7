import type { Address, Hex } from "viem";
import * as z from "zod/mini";
import type { Sealed } from "../../../../../shared/sealed/seal.ts";
import { base64urlBytes } from "../../../../../shared/wire/base64url.ts";
import { bytes32 } from "../../../../../shared/wire/hex.ts";
import { DocumentError } from "../../../lib/documents/DocumentError.ts";

/** Many more than anybody reads in one go, and few enough for one transaction and for this device's storage. */
export const mostInCarton = 50;

const envelopeLimit = 65_536;

const entrySchema = z.object({
  plainHash: bytes32,
  envelope: base64urlBytes({ maximum: envelopeLimit }),
  /** For an account that has no key for documents, as with an outside wallet: nothing else would open it. */
  key: z.nullable(base64urlBytes(32)),
});
const entriesSchema = z.array(entrySchema);

/** A request that waits to be paid with others: sealed, so that this device keeps nothing that can be read without the account. */
export type CartonEntry = z.output<typeof entrySchema>;

export class CartonStore {
  readonly #key: string;
  readonly #storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;

  constructor(
    chainId: number,
    account: Address,
    storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> = localStorage,
  ) {
    this.#key = `parley-carton-${chainId}-${account.toLowerCase()}`;
    this.#storage = storage;
  }

  /** Nothing where the storage is forbidden, or holds what nobody here wrote. */
  read(): CartonEntry[] {
    try {
      const parsed = z.safeParse(entriesSchema, JSON.parse(this.#storage.getItem(this.#key) ?? "[]"));
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  }

  /** The same request again takes the place of the first. */
  add({ plainHash, envelopeBytes, key }: Sealed, isReadable: boolean): void {
    const others = this.read().filter((entry) => entry.plainHash !== plainHash);
    this.#write([...others, { plainHash, envelope: envelopeBytes, key: isReadable ? null : key }]);
  }

  drop(...hashes: readonly Hex[]): void {
    this.#write(this.read().filter(({ plainHash }) => !hashes.includes(plainHash)));
  }

  #write(entries: CartonEntry[]): void {
    try {
      if (entries.length === 0) this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, JSON.stringify(z.encode(entriesSchema, entries)));
    } catch (cause) {
      throw new DocumentError("storageUnavailable", {}, { cause });
    }
  }
}
