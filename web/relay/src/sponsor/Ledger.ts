import { join } from "node:path";
import type { Address, Hex } from "viem";
import * as z from "zod";
import { readDurably, writeDurably } from "../../../service/durably.ts";
import { sameAddress } from "../../../shared/wire/sameAddress.ts";

const day = 86_400_000;

const hex = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-f]*$/i.test(value));
const amount = z.codec(z.string().regex(/^\d+$/), z.bigint(), {
  decode: (digits) => BigInt(digits),
  encode: (value) => value.toString(),
});

const entrySchema = z.object({
  key: z.string(),
  /** Milliseconds. */
  at: z.number(),
  persons: z.array(hex),
  network: z.string(),
  data: hex,
  nonce: z.int().nonnegative(),
  gas: amount,
  maxFeePerGas: amount,
  maxPriorityFeePerGas: amount,
  /** When it was sent last, milliseconds. */
  sentAt: z.number(),
  /** Every transaction that was sent for it, the newest last: they share a number, so at most one is mined. */
  hashes: z.array(hex).min(1),
  /** What the network took, or may take at most as long as it is on its way. */
  cost: amount,
  outcome: z.enum(["sent", "mined", "reverted", "lost"]),
  /** The block it was seen in: its outcome may change as long as that may be replaced. */
  block: z.number().nullable(),
});

/** A transaction of the sponsor's, from before it is sent. */
export type Entry = z.output<typeof entrySchema>;

/** What was carried within the last 24 hours and what is on its way, on disk before the network hears of it. */
export class Ledger {
  readonly #path: string;
  readonly #clock: () => number;
  #entries: Entry[];

  static async open(folder: string, clock: () => number): Promise<Ledger> {
    const path = join(folder, "carried.json");
    const text = await readDurably(path, "[]");
    return new Ledger(path, clock, z.decode(z.array(entrySchema), JSON.parse(text)));
  }

  private constructor(path: string, clock: () => number, entries: Entry[]) {
    this.#path = path;
    this.#clock = clock;
    this.#entries = entries;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** On their way, in the order of their numbers. */
  get underWay(): Entry[] {
    return this.#entries.filter(({ outcome }) => outcome === "sent").sort((a, b) => a.nonce - b.nonce);
  }

  /** What carries this, or carried it with success. */
  carrying(key: string): Entry | undefined {
    return this.#entries.findLast(
      (one) => one.key === key && (one.outcome === "sent" || one.outcome === "mined"),
    );
  }

  /** Transactions of the last 24 hours that somebody signed. One that reverted cost as much, so it counts. */
  countOf(person: Address): number {
    return this.#today.filter(({ persons }) => persons.some((one) => sameAddress(one, person))).length;
  }

  countFrom(network: string): number {
    return this.#today.filter((one) => one.network === network).length;
  }

  /** Network fees of the last 24 hours. */
  get spent(): bigint {
    return this.#today.reduce((sum, { cost }) => sum + cost, 0n);
  }

  get #today(): Entry[] {
    const since = this.#clock() - day;
    return this.#entries.filter(({ at, outcome }) => at > since || outcome === "sent");
  }

  async add(entry: Entry): Promise<void> {
    await this.#write([...this.#today, entry]);
  }

  /** Something new about one of the entries. */
  async change(entry: Entry, news: Partial<Entry>): Promise<Entry> {
    const changed = { ...entry, ...news };
    await this.#write(this.#entries.map((one) => (one === entry ? changed : one)));
    return changed;
  }

  /** The network never heard of it. */
  async remove(entry: Entry): Promise<void> {
    await this.#write(this.#entries.filter((one) => one !== entry));
  }

  /** Whom it served from where is nobody's business after the day for which it counts. */
  async forgetOld(): Promise<void> {
    const kept = this.#today;
    if (kept.length < this.#entries.length) await this.#write(kept);
  }

  async #write(entries: Entry[]): Promise<void> {
    const text = JSON.stringify(z.encode(z.array(entrySchema), entries));
    await writeDurably(this.#path, text);
    this.#entries = entries;
  }
}
