import * as z from "zod/mini";
import { Cell } from "../chain/Cell.ts";

const storageKey = "parley.wallet";

const settingsSchema = z.object({
  /** Names of the accounts in the order of their derivation; null where none was given. */
  accounts: z.array(z.nullable(z.string().check(z.maxLength(40)))).check(z.minLength(1), z.maxLength(100)),
  /** The place of the acting account, from 1, or the connected outside wallet whatever its account. */
  selected: z.union([z.int().check(z.minimum(1)), z.literal("outside")]),
  autoLockMinutes: z.number().check(z.minimum(1), z.maximum(24 * 60)),
  /** The outside wallet to connect again without asking, by its EIP-6963 name. */
  outside: z.nullable(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const initialSettings: Settings = {
  accounts: [null],
  selected: 1,
  autoLockMinutes: 15,
  outside: null,
};

/**
 * What is no secret: how many accounts there are, what they are called, and when to lock. Not encrypted, since the
 * cached logs beside it name the same addresses.
 */
export class WalletSettings {
  readonly #storage: Storage;
  readonly #cell: Cell<Settings>;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#cell = new Cell(read(storage));
  }

  get value(): Settings {
    return this.#cell.value;
  }

  change(change: Partial<Settings>): void {
    this.#cell.value = { ...this.value, ...change };
    try {
      this.#storage.setItem(storageKey, JSON.stringify(this.value));
    } catch {
      // Storage may be full or forbidden; then the settings hold for this visit.
    }
  }

  /** Another tab changed them. */
  reload(): void {
    this.#cell.value = read(this.#storage);
  }

  subscribe(listener: () => void): () => void {
    return this.#cell.subscribe(listener);
  }
}

function read(storage: Storage): Settings {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(storage.getItem(storageKey) ?? "null"));
    return parsed.success ? parsed.data : initialSettings;
  } catch {
    return initialSettings;
  }
}
