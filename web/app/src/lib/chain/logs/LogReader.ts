import type { Hex } from "viem";
import type { BlockRef } from "../../../../../shared/wire/ChainLog.ts";
import { Cell } from "../Cell.ts";
import { toChainError } from "../toChainError.ts";
import { align } from "./align.ts";
import type { ChainBlock } from "./ChainNode.ts";
import type { Book } from "./LogCache.ts";
import type { LogSource } from "./LogSource.ts";
import { isSameStatus, type ReaderStatus } from "./ReaderStatus.ts";
import { type SyncTools, syncSource } from "./syncSource.ts";

/** So many ticks in a row below the cache mean that the chain went back, not that the node is slow. */
const STUCK_AFTER = 30;
const EMPTY: Book = { revision: -1, cursor: null, logs: [] };

interface Followed {
  source: LogSource;
  followers: number;
  book: Book;
  /** Settled by the first book that was read, from the cache or from the node. */
  first: PromiseWithResolvers<void>;
}

type Listener = (source: string) => unknown;

/** Reads, keeps and follows the logs of any number of sources. One per page. */
export class LogReader {
  readonly #tools: SyncTools;
  readonly #identityOf: (genesis: BlockRef) => string;
  readonly #followed = new Map<string, Followed>();
  readonly #listeners = new Set<Listener>();
  #onUnread: () => void = () => undefined;
  readonly #waiting = new Set<{ block: number; resolve: () => void }>();
  #ticksBehind = 0;
  #lastHead: Hex | null = null;

  readonly status = new Cell<ReaderStatus>({ phase: "connecting", head: null, known: null, error: null });

  constructor(tools: SyncTools, identityOf: (genesis: BlockRef) => string) {
    this.#tools = tools;
    this.#identityOf = identityOf;
  }

  /** Keeps `source` up to date until the returned function is called. */
  follow(source: LogSource): () => void {
    const entry = this.#followed.get(source.key) ?? this.#adopt(source);
    entry.followers += 1;
    let isFollowing = true;
    return () => {
      if (!isFollowing) return;
      isFollowing = false;
      entry.followers -= 1;
      if (entry.followers === 0) this.#followed.delete(source.key);
    };
  }

  /** Whether somebody keeps `source` up to date at this moment. */
  follows({ key }: LogSource): boolean {
    return this.#followed.has(key);
  }

  /** What is known of a source: at once when it is in the cache, otherwise after the first reading. */
  async book(source: LogSource): Promise<Book> {
    const release = this.follow(source);
    const entry = this.#followed.get(source.key) as Followed;
    await entry.first.promise;
    release();
    return entry.book;
  }

  /** Forgets what is known of a source, for when it turned out wrong; the next tick reads it from its start. */
  async forget(source: LogSource): Promise<void> {
    await this.#tools.cache.forget(source.key);
  }

  /** Of which chain and contracts everything kept is; null where nothing is. */
  async identity(): Promise<string | null> {
    return (await this.#tools.cache.state()).identity;
  }

  /** Resolves when everything up to `block` has been read and all listeners have taken note. */
  afterBlock(block: number): Promise<void> {
    const { phase, known } = this.status.value;
    if (phase === "live" && known !== null && known >= block) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add({ block, resolve }));
  }

  /** `listener` learns the key of each source whose logs changed; a promise it returns is waited for. */
  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** `listener` is told when somebody follows a source that was never read, and waits for the next tick. */
  onUnread(listener: () => void): void {
    this.#onUnread = listener;
  }

  /** One round: align with the chain that `head` ends, read what is new, tell who listens. */
  async tick(head: ChainBlock): Promise<void> {
    const { cache, node } = this.#tools;
    const isStuck = this.#ticksBehind >= STUCK_AFTER;
    const { revision, ready } = await align(cache, node, head, this.#identityOf, isStuck);
    this.#ticksBehind = ready ? 0 : this.#ticksBehind + 1;
    const before = this.status.value.known;
    if (!ready) return this.#setStatus({ phase: "behind", head, known: before, error: null });
    if (before !== head.number) this.#setStatus({ phase: "reading", head, known: before, error: null });

    const entries = [...this.#followed.values()];
    const changed = await allDone(entries.map((entry) => this.#sync(entry, head, revision)));
    if (head.hash !== this.#lastHead) await cache.remember(revision, head);
    this.#lastHead = head.hash;
    const known = Math.min(head.number, ...entries.map((entry) => entry.book.cursor ?? -1));
    await this.#announce(entries.filter((_, position) => changed[position]).map(({ source }) => source.key));
    this.#setStatus({ phase: known === head.number ? "live" : "reading", head, known, error: null });
    this.#release(known);
  }

  /** Called by the loop when a round failed. */
  fail(error: unknown): void {
    this.#setStatus({ ...this.status.value, phase: "offline", error: toChainError(error) });
  }

  #adopt(source: LogSource): Followed {
    const entry: Followed = { source, followers: 0, book: EMPTY, first: Promise.withResolvers() };
    this.#followed.set(source.key, entry);
    this.#tools.cache.book(source.key).then(
      (book) => {
        if (entry.book !== EMPTY) return;
        if (book.cursor === null) return this.#onUnread();
        entry.book = book;
        entry.first.resolve();
        // The cache may have moved on since somebody last asked: by another tab, or by a round that ended meanwhile.
        void this.#announce([source.key]);
      },
      (error: unknown) => this.fail(error),
    );
    return entry;
  }

  async #sync(entry: Followed, head: ChainBlock, revision: number): Promise<boolean> {
    const before = entry.book;
    entry.book = await syncSource(entry.source, before, head, revision, this.#tools);
    entry.first.resolve();
    return before.revision !== entry.book.revision || before.logs.length !== entry.book.logs.length;
  }

  async #announce(sources: readonly string[]) {
    const calls = sources.flatMap((source) => [...this.#listeners].map((listener) => listener(source)));
    await Promise.allSettled(calls);
  }

  #release(known: number) {
    for (const waiter of this.#waiting) {
      if (waiter.block > known) continue;
      this.#waiting.delete(waiter);
      waiter.resolve();
    }
  }

  #setStatus(status: ReaderStatus) {
    if (!isSameStatus(status, this.status.value)) this.status.value = status;
  }
}

/** All results, or the first error, but never before every part has come to rest. */
async function allDone<T>(parts: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(parts);
  return Promise.all(parts);
}
