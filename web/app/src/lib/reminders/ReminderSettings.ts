import * as z from "zod/mini";
import { offerPlace } from "../../../../shared/reminders/pushSubscription.ts";
import { type ReminderKind, reminderKinds } from "../../../../shared/reminders/reminderKinds.ts";
import { address } from "../../../../shared/wire/address.ts";
import { Cell } from "../chain/Cell.ts";

const watched = z.object({ account: address, ...offerPlace.shape });

const storageKey = "parley.reminders";
const minute = z.int().check(z.minimum(0), z.maximum(1_439));

const settingsSchema = z.object({
  /** For whom this browser is reminded. None: reminders are off. */
  accounts: z.array(address).check(z.maxLength(5)),
  kinds: z.array(z.enum(reminderKinds)),
  /** Minutes after midnight. */
  quiet: z.nullable(z.object({ from: minute, to: minute })),
  /** Where offers for each account would be left, as it was found when that account was last in use here. */
  places: z._default(z.array(watched), []),
  /** What the sender was told last, and when, so that it is told again only when something changed. */
  told: z.nullable(z.object({ text: z.string(), at: z.number() })),
});

export type Settings = z.output<typeof settingsSchema>;

const initial: Settings = {
  accounts: [],
  kinds: [...reminderKinds] as ReminderKind[],
  quiet: { from: 22 * 60, to: 7 * 60 },
  places: [],
  told: null,
};

/** How this browser is reminded. */
export class ReminderSettings {
  readonly cell: Cell<Settings>;
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
    this.cell = new Cell(read(storage));
  }

  get value(): Settings {
    return this.cell.value;
  }

  change(change: Partial<Settings>): void {
    this.cell.value = { ...this.value, ...change };
    try {
      this.#storage.setItem(storageKey, JSON.stringify(z.encode(settingsSchema, this.value)));
    } catch {
      // Storage may be full or forbidden; then the settings hold for this visit.
    }
  }

  /** Back to how they were at first, also on disk. */
  forget(): void {
    this.cell.value = initial;
    try {
      this.#storage.removeItem(storageKey);
    } catch {
      // Nothing is kept where storage is forbidden.
    }
  }
}

function read(storage: Storage): Settings {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(storage.getItem(storageKey) ?? "null"));
    return parsed.success ? parsed.data : initial;
  } catch {
    return initial;
  }
}
