import type { Hex, TransactionReceipt } from "viem";
import type { ChainClient } from "../chain/client.ts";
import { settledDepth } from "../chain/settledDepth.ts";
import type { Sponsored } from "../sponsor/Sponsored.ts";
import { checkPending, type Standing } from "./checkPending.ts";
import type { Pending, PendingStore } from "./PendingStore.ts";

/** Where something stands that somebody else sends: in which transaction it went, or how else. */
export type ElsewhereStanding =
  | Exclude<Standing, { state: "mined" }>
  | { readonly state: "sent"; readonly hash: Hex }
  /** Its signature ended before anybody had carried it: nothing happened. */
  | { readonly state: "lapsed" };

/** How a transaction ended that was followed. */
export type Ending = Exclude<Standing | ElsewhereStanding, { state: "waiting" | "sent" }>;
export type EndingListener = (pending: Pending, ending: Ending) => void;

/** Looks come quickly after something was sent, then less and less often. */
const firstDelay = 150;
const longestDelay = 1_000;
/** Mined transactions, and those of other tabs, are looked at now and then: a block may be replaced, a tab may be closed. */
const looksPerRecheck = 10;

/** What an outside wallet carries out as one. */
export type Batch = Pending & { readonly batch: string };
/** What a sponsor carries. */
export type Ordered = Pending & { readonly order: Sponsored };

/** How to learn where something stands that somebody else sends. */
export interface ElsewhereChecks {
  readonly batch: (pending: Batch) => Promise<ElsewhereStanding>;
  readonly order: (pending: Ordered) => Promise<ElsewhereStanding>;
}

interface Awaited {
  readonly ending: Promise<Ending>;
  readonly resolve: (ending: Ending) => void;
}

/** Follows every pending transaction to its end, whichever page sent it. */
export class PendingFollower {
  readonly #client: ChainClient;
  readonly #store: PendingStore;
  readonly #checks: ElsewhereChecks;
  readonly #listeners = new Set<EndingListener>();
  readonly #awaited = new Map<Hex, Awaited>();
  #delay = firstDelay;
  #wake: () => void = () => undefined;

  constructor(client: ChainClient, store: PendingStore, checks: ElsewhereChecks) {
    this.#client = client;
    this.#store = store;
    this.#checks = checks;
  }

  /** Writes transactions down, before they are sent. Whoever adds them awaits the last one's end and reports it. */
  async add(...entries: readonly Pending[]): Promise<void> {
    for (const { hash } of entries) {
      const { promise, resolve } = Promise.withResolvers<Ending>();
      this.#awaited.set(hash, { ending: promise, resolve });
    }
    await this.#store.put(...entries);
    this.#delay = firstDelay;
    this.#wake();
  }

  /** The network never took them. */
  async drop(...hashes: readonly Hex[]): Promise<void> {
    for (const hash of hashes) this.#awaited.delete(hash);
    await this.#store.remove(...hashes);
  }

  /** The end of a transaction that this page added. */
  end(hash: Hex): Promise<Ending> {
    const awaited = this.#awaited.get(hash);
    if (!awaited) throw new Error(`nobody added ${hash}`);
    return awaited.ending.finally(() => this.#awaited.delete(hash));
  }

  /** Told of endings nobody on this page awaits: of transactions that an earlier page sent. */
  onEnding(listener: EndingListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener("abort", () => this.#wake());
    for (let look = 0; !signal.aborted; look++) {
      // A node that does not answer is asked again; the transactions are on disk and lose nothing by waiting.
      await this.look(look % looksPerRecheck === 0).catch(() => undefined);
      await this.#pause(signal);
    }
  }

  /** Looks once at all of them. */
  async look(thoroughly: boolean): Promise<void> {
    if (thoroughly) await this.#store.load();
    for (const pending of this.#store.read()) {
      if (pending.mined === null) {
        if (isBatch(pending)) await this.#lookElsewhere(pending, await this.#checks.batch(pending));
        else if (isOrdered(pending)) await this.#lookElsewhere(pending, await this.#checks.order(pending));
        else await this.#lookAtSent(pending);
      } else if (thoroughly) await this.#lookAtMined(pending, pending.mined.blockNumber);
    }
  }

  async #lookAtSent(pending: Pending): Promise<void> {
    const standing = await checkPending(this.#client, pending);
    if (standing.state === "waiting") return;
    if (standing.state === "mined") await this.#store.put({ ...pending, mined: placeOf(standing.receipt) });
    else await this.#store.remove(pending.hash);
    this.#report(pending, standing);
  }

  /** Once its transaction is known, it is followed like any other. */
  async #lookElsewhere(pending: Pending, standing: ElsewhereStanding): Promise<void> {
    if (standing.state === "waiting") return;
    if (standing.state !== "sent") {
      await this.#store.remove(pending.hash);
      this.#report(pending, standing);
      return;
    }
    const { hash } = standing;
    const awaited = this.#awaited.get(pending.hash);
    if (awaited) this.#awaited.set(hash, awaited);
    const sent: Pending = { ...pending, hash, batch: null };
    await this.#store.replace([pending.hash], [sent]);
    await this.#lookAtSent(sent);
  }

  async #lookAtMined(pending: Pending, blockNumber: number): Promise<void> {
    const standing = await checkPending(this.#client, pending);
    if (standing.state !== "mined") {
      // Its block was replaced: it is on its way again, and its end will be reported anew.
      await this.#store.put({ ...pending, mined: null });
      return;
    }
    const head = await this.#client.getBlockNumber();
    if (Number(head) - blockNumber >= settledDepth) await this.#store.remove(pending.hash);
  }

  #report(pending: Pending, ending: Ending): void {
    const awaited = this.#awaited.get(pending.hash);
    if (awaited) awaited.resolve(ending);
    else for (const listener of this.#listeners) listener(pending, ending);
  }

  #pause(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#delay);
      this.#delay = Math.min(longestDelay, this.#delay * 2);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const isBatch = (pending: Pending): pending is Batch => typeof pending.batch === "string";
const isOrdered = (pending: Pending): pending is Ordered => pending.order !== undefined;

const placeOf = ({ blockNumber, blockHash }: TransactionReceipt) => ({
  blockNumber: Number(blockNumber),
  blockHash,
});
