import { type Address, getAddress, type Hex } from "viem";
import type { Findings } from "./Findings.ts";
import { type News, newsFor, newsOfOffers, pushesOf } from "./news.ts";
import type { PushSender } from "./PushSender.ts";
import type { PushStore, Subscribed } from "./PushStore.ts";

const [second, hour] = [1_000, 3_600_000];
/** Accounts that are looked at in one round beside those that something happened to. */
const mostInRound = 50;
/** After so many vain attempts, over four days, nobody is thought to be there. */
const mostFailures = 20;

export interface RemindingParts {
  store: PushStore;
  sender: Pick<PushSender, "send">;
  find: (account: Address, now: number) => Promise<Findings>;
  /** The chain's time in seconds; deadlines and quiet hours go by it. */
  chainNow: () => Promise<number>;
  /** This machine's, in milliseconds, by which it tries again. */
  clock: () => number;
}

interface Round {
  subscribed: Subscribed;
  news: Map<string, News>;
}

/** Looks at what waits for whoever wants to be reminded, and tells each browser what it was not told yet. */
export class Reminding {
  readonly #parts: RemindingParts;
  readonly #touched = new Set<Address>();
  /** Up to which account all had their turn. */
  #reached = "";

  constructor(parts: RemindingParts) {
    this.#parts = parts;
  }

  /** Something happened to them: they have their turn first. */
  touch(accounts: Iterable<string>): void {
    for (const account of accounts) this.#touched.add(getAddress(account));
  }

  /** Something was left at a place: whoever watches it has their turn first. */
  left(place: Hex): void {
    const { store, clock } = this.#parts;
    this.touch(store.places.markLeft(place, clock()));
  }

  /** One round. What fails now is found again in a later one. */
  async look(): Promise<void> {
    const { store, chainNow, clock } = this.#parts;
    const accounts = this.#next().filter((account) => store.watching(account, clock()).length > 0);
    if (accounts.length === 0) return;
    const now = await chainNow();
    const rounds = new Map<string, Round>();
    await Promise.all(accounts.map((account) => this.#gather(account, now, rounds)));
    await Promise.all([...rounds.values()].map((round) => this.#tell(round)));
    store.forgetOld(clock());
  }

  #next(): Address[] {
    const accounts = new Set(this.#touched);
    this.#touched.clear();
    const turn = this.#parts.store.accountsAfter(this.#reached, mostInRound);
    this.#reached = turn.length < mostInRound ? "" : (turn.at(-1) ?? "");
    for (const account of turn) accounts.add(account);
    return [...accounts];
  }

  async #gather(account: Address, now: number, rounds: Map<string, Round>): Promise<void> {
    const { store, find, clock } = this.#parts;
    const findings = await find(account, now);
    for (const subscribed of store.watching(account, clock())) {
      const { subscription, since } = subscribed;
      const { endpoint } = subscription;
      const news = newsFor(findings, subscription, since.get(account) ?? now, now);
      const round = rounds.get(endpoint) ?? { subscribed, news: new Map() };
      for (const one of news) if (!store.wasTold(endpoint, one.key, clock())) round.news.set(one.key, one);
      for (const one of newsOfOffers(store.places.untold(endpoint, clock()), subscription, now)) {
        round.news.set(one.key, one);
      }
      rounds.set(endpoint, round);
    }
  }

  async #tell({ subscribed: { subscription, failures }, news }: Round): Promise<void> {
    const { store, sender, clock } = this.#parts;
    const { endpoint, language } = subscription;
    const all = [...news.values()];
    const pushes = pushesOf(all, language);
    for (const [index, push] of pushes.entries()) {
      const sent = await sender.send(subscription, push);
      if (sent === "gone") return store.remove(endpoint);
      if (sent === "failed") return this.#failed(endpoint, failures + 1);
      const told = pushes.length === all.length ? all.slice(index, index + 1) : all;
      store.markTold(
        endpoint,
        told.map(({ key }) => key),
        clock(),
      );
    }
  }

  #failed(endpoint: string, failures: number): void {
    const { store, clock } = this.#parts;
    const pause = Math.min(30 * second * 2 ** (failures - 1), 6 * hour);
    if (failures >= mostFailures) store.remove(endpoint);
    else store.markFailed(endpoint, failures, clock() + pause);
  }
}
