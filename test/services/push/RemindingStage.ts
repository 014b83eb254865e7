import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Address, Hex } from "viem";
import type { Findings } from "../../../web/indexer/src/api/push/Findings.ts";
import type { Push, Sent } from "../../../web/indexer/src/api/push/PushSender.ts";
import { PushStore } from "../../../web/indexer/src/api/push/PushStore.ts";
import { Reminding } from "../../../web/indexer/src/api/push/Reminding.ts";
import type { PushSubscriptionRow } from "../../../web/shared/reminders/pushSubscription.ts";
import { reminderKinds } from "../../../web/shared/reminders/reminderKinds.ts";
import { buyer, seller } from "../indexer/TradeLine.ts";
import { BrowserKeys } from "./PushReceiver.ts";

export const [hour, day] = [3_600, 86_400];
/** A morning in Shanghai: 10:00. */
export const morning = Date.UTC(2026, 10, 23, 2) / 1_000;
export const [account, other] = [buyer.address, seller.address];
export const endpoint = "https://fcm.googleapis.com/fcm/send/a";
export const id = (digit: string) => `0x${digit.repeat(64)}` as Hex;

export const waits = (must: string, by: number | null, trade = id("1")) => {
  return { subject: trade, must, by, path: `/trade/${trade}` };
};

const { keys } = new BrowserKeys();

/** The rounds of the reminders over a chain and a push service that say what the test wants; what was told is on disk. */
export class RemindingStage {
  /** The chain's time. */
  now = morning;
  /** Milliseconds of this machine. */
  time = 0;
  /** What the push service answers next. */
  outcome: Sent | (() => Sent) = "sent";
  sent: { endpoint: string; push: Push }[] = [];
  store: PushStore;
  reminding: Reminding;
  readonly #folder: string;
  readonly #findings = new Map<Address, Findings>();

  static async open(): Promise<RemindingStage> {
    return new RemindingStage(await mkdtemp(join(tmpdir(), "parley-push-")));
  }

  private constructor(folder: string) {
    this.#folder = folder;
    [this.store, this.reminding] = this.#open();
  }

  restart(): void {
    this.store.close();
    [this.store, this.reminding] = this.#open();
  }

  async close(): Promise<void> {
    this.store.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  subscribe(wants: Partial<PushSubscriptionRow> = {}): void {
    const all = { endpoint, keys, addresses: [account], language: "en", quiet: null } as const;
    const row = { ...all, kinds: [...reminderKinds], addresses: [account], offers: [], ...wants };
    this.store.put(row, "127.0.0.1", this.now);
  }

  find(waiting: Findings["waiting"], payments: Findings["payments"] = [], who = account): void {
    this.#findings.set(who, { waiting, payments });
  }

  moved(direction: "in" | "out", ago = 0, tx = id("a")): Findings["payments"][number] {
    return { trade: id("1"), tx, direction, time: this.now - ago };
  }

  /** The kinds that one round tells. */
  async told(): Promise<string[]> {
    this.sent = [];
    await this.reminding.look();
    return this.sent.map(({ push }) => push.message.kind);
  }

  #open(): [PushStore, Reminding] {
    const store = new PushStore(join(this.#folder, "reminders.sqlite"));
    const reminding = new Reminding({
      store,
      sender: {
        send: async ({ endpoint }, push) => {
          this.sent.push({ endpoint, push });
          return typeof this.outcome === "function" ? this.outcome() : this.outcome;
        },
      },
      find: async (who) => this.#findings.get(who) ?? { waiting: [], payments: [] },
      chainNow: async () => this.now,
      clock: () => this.time,
    });
    return [store, reminding];
  }
}
