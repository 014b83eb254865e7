import type { DatabaseSync } from "node:sqlite";
import { getAddress } from "viem";
import * as z from "zod/mini";
import { type PushSubscriptionRow, pushSubscription } from "../../../../shared/reminders/pushSubscription.ts";
import { WatchedPlaces } from "./WatchedPlaces.ts";

export interface Subscribed {
  subscription: PushSubscriptionRow;
  /** Since when it hears of each of its accounts' payments, in the chain's time. */
  since: ReadonlyMap<string, number>;
  failures: number;
}

interface Row {
  endpoint: string;
  body: string;
  failures: number;
}

/** Milliseconds for which it is known that something was told. */
const remembered = 90 * 86_400_000;

const tables = `
  create table if not exists subscription (
    endpoint text primary key, body text not null, network text not null,
    failures integer not null default 0, retryAt integer not null default 0) strict;
  create index if not exists byNetwork on subscription (network);
  create table if not exists watched (
    address text not null, endpoint text not null references subscription on delete cascade, since integer not null,
    primary key (address, endpoint)) strict, without rowid;
  create index if not exists byEndpoint on watched (endpoint);
  create table if not exists told (
    endpoint text not null references subscription on delete cascade, key text not null, at integer not null,
    primary key (endpoint, key)) strict, without rowid;
`;

/** Who wants to be reminded, and of what each was told, on disk: a restart repeats nothing. Times in milliseconds unless said otherwise. */
export class PushStore {
  readonly places: WatchedPlaces;
  readonly #db: DatabaseSync;

  constructor(path: string) {
    // Ponder's loader looks for an imported `sqlite` among the packages, where there is none.
    this.#db = new (process.getBuiltinModule("node:sqlite").DatabaseSync)(path);
    this.#db.exec("pragma journal_mode = wal; pragma foreign_keys = on;");
    this.#db.exec(tables);
    this.places = new WatchedPlaces(this.#db);
  }

  get size(): number {
    return this.#count("select count(*) as n from subscription");
  }

  sizeOf(network: string): number {
    return this.#count("select count(*) as n from subscription where network = ?", network);
  }

  has(endpoint: string): boolean {
    return this.#count("select count(*) as n from subscription where endpoint = ?", endpoint) > 0;
  }

  /** Anew, or in the place of what it wanted before. @param now The chain's time, in seconds. */
  put(subscription: PushSubscriptionRow, network: string, now: number): void {
    const { endpoint, addresses, kinds, offers } = subscription;
    const body = JSON.stringify(z.encode(pushSubscription, subscription));
    this.#atOnce(() => {
      this.#db
        .prepare(
          `insert into subscription (endpoint, body, network) values (?, ?, ?)
           on conflict (endpoint) do update set body = excluded.body, failures = 0, retryAt = 0`,
        )
        .run(endpoint, body, network);
      const holes = addresses.map(() => "?").join(", ");
      this.#db
        .prepare(`delete from watched where endpoint = ? and address not in (${holes})`)
        .run(endpoint, ...addresses);
      const watch = this.#db.prepare(
        "insert or ignore into watched (address, endpoint, since) values (?, ?, ?)",
      );
      for (const address of addresses) watch.run(address, endpoint, now);
      this.places.put(endpoint, kinds.includes("offer") ? offers : []);
    });
  }

  remove(endpoint: string): void {
    this.#db.prepare("delete from subscription where endpoint = ?").run(endpoint);
  }

  find(endpoint: string): Subscribed | null {
    return this.#read("select * from subscription where endpoint = ?", endpoint)[0] ?? null;
  }

  /** The accounts after this one, in their order; round and round everybody has a turn. */
  accountsAfter(account: string, most: number) {
    const rows = this.#db
      .prepare("select distinct address from watched where address > ? order by address limit ?")
      .all(account, most);
    return rows.map(({ address }) => getAddress(String(address)));
  }

  /** Who may be told now about somebody. */
  watching(account: string, at: number): Subscribed[] {
    return this.#read(
      `select subscription.* from subscription join watched using (endpoint)
       where watched.address = ? and retryAt <= ?`,
      account,
      at,
    );
  }

  /** What waits still is remembered as long as it does. */
  wasTold(endpoint: string, key: string, at: number): boolean {
    const row = this.#db.prepare("select at from told where endpoint = ? and key = ?").get(endpoint, key);
    if (!row) return false;
    if (Number(row.at) < at - remembered / 3) {
      this.#db.prepare("update told set at = ? where endpoint = ? and key = ?").run(at, endpoint, key);
    }
    return true;
  }

  markTold(endpoint: string, keys: readonly string[], at: number): void {
    this.#atOnce(() => {
      // It may have gone while it was told.
      const tell = this.#db.prepare(
        `insert or replace into told (endpoint, key, at)
         select endpoint, ?, ? from subscription where endpoint = ?`,
      );
      for (const key of keys) tell.run(key, at, endpoint);
      this.#db.prepare("update subscription set failures = 0, retryAt = 0 where endpoint = ?").run(endpoint);
    });
  }

  markFailed(endpoint: string, failures: number, retryAt: number): void {
    this.#db
      .prepare("update subscription set failures = ?, retryAt = ? where endpoint = ?")
      .run(failures, retryAt, endpoint);
  }

  forgetOld(at: number): void {
    this.#db.prepare("delete from told where at < ?").run(at - remembered);
    this.places.forgetOld(at - remembered);
  }

  close(): void {
    this.#db.close();
  }

  #read(query: string, ...values: (string | number)[]): Subscribed[] {
    const rows = this.#db.prepare(query).all(...values) as unknown as Row[];
    return rows.map(({ endpoint, body, failures }) => {
      const watched = this.#db.prepare("select address, since from watched where endpoint = ?").all(endpoint);
      const since = new Map(watched.map(({ address, since }) => [String(address), Number(since)]));
      return { subscription: z.decode(pushSubscription, JSON.parse(body)), since, failures };
    });
  }

  #count(query: string, ...values: string[]): number {
    return Number(this.#db.prepare(query).get(...values)?.n);
  }

  #atOnce(act: () => void): void {
    this.#db.exec("begin immediate");
    try {
      act();
      this.#db.exec("commit");
    } catch (error) {
      this.#db.exec("rollback");
      throw error;
    }
  }
}
