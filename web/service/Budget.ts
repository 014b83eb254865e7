import { join } from "node:path";
import * as z from "zod";
import { readDurably, writeDurably } from "./durably.ts";

const day = 86_400_000;

interface Spending {
  at: number;
  amount: bigint;
}

const spendings = z.array(z.object({ at: z.number(), amount: z.string().regex(/^\d+$/) }));

/** What network fees took within the last 24 hours, on disk, so that no restart spends it twice. */
export class Budget {
  readonly #path: string;
  readonly #daily: bigint;
  readonly #clock: () => number;
  #spent: Spending[];

  private constructor(path: string, daily: bigint, clock: () => number, spent: Spending[]) {
    this.#path = path;
    this.#daily = daily;
    this.#clock = clock;
    this.#spent = spent;
  }

  static async open(folder: string, daily: bigint, clock: () => number): Promise<Budget> {
    const path = join(folder, "spent.json");
    const text = await readDurably(path, "[]");
    const kept = spendings.parse(JSON.parse(text));
    return new Budget(
      path,
      daily,
      clock,
      kept.map(({ at, amount }) => ({ at, amount: BigInt(amount) })),
    );
  }

  /** What may still be spent now. */
  get left(): bigint {
    const since = this.#clock() - day;
    this.#spent = this.#spent.filter(({ at }) => at > since);
    const spent = this.#spent.reduce((sum, { amount }) => sum + amount, 0n);
    return spent < this.#daily ? this.#daily - spent : 0n;
  }

  /** Counts the most that something may cost, before it is done; `settle` puts what it did cost in its place. */
  async reserve(most: bigint): Promise<{ settle: (cost: bigint) => Promise<void> }> {
    const spending: Spending = { at: this.#clock(), amount: most };
    this.#spent.push(spending);
    await this.#write();
    return {
      settle: async (cost) => {
        spending.amount = cost;
        await this.#write();
      },
    };
  }

  async #write(): Promise<void> {
    const lines = this.#spent.map(({ at, amount }) => ({ at, amount: String(amount) }));
    await writeDurably(this.#path, JSON.stringify(lines));
  }
}
