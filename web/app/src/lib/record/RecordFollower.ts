import type { Address, Hex } from "viem";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import type { StatusAnswer } from "../../../../shared/record/statusAnswer.ts";
import type { TradeRow } from "../../../../shared/record/tradeRow.ts";
import { Cell } from "../chain/Cell.ts";
import type { ChainConfig } from "../chain/config.ts";
import type { ReaderStatus } from "../chain/logs/ReaderStatus.ts";
import { depthToSettle } from "../chain/settledDepth.ts";
import { elapsed } from "../waiting.ts";
import type { ToldRow } from "./contradicts.ts";
import { isOfChain, isUndone } from "./holdToChain.ts";
import type { RecordClient } from "./RecordClient.ts";
import { RecordError } from "./RecordError.ts";
import { isSameStatus, type RecordStatus } from "./RecordStatus.ts";

/** Milliseconds between two looks at a record that is well, and the first and the longest rest of one that is not. */
const [rhythm, shortest, longest] = [5_000, 1_000, 30_000];
/** Milliseconds that the record may take for a block which the page's node has already. */
const grace = 3_000;

export interface RecordParts {
  /** Arrives when first asked for. */
  client: () => Promise<RecordClient>;
  config: ChainConfig;
  /** What the page's own node tells. */
  chain: Cell<ReaderStatus>;
  blockAt: (number: number) => Promise<{ hash: Hex } | null>;
}

type Listener = () => unknown;

/** Looks after the record as the follower does after the chain: whether lists may come from it, and when they changed. */
export class RecordFollower {
  readonly #parts: RecordParts;
  readonly #rows = new Map<Hex, ToldRow>();
  readonly #streams = new Map<Address, { followers: number; leaving: AbortController }>();
  readonly #listeners = new Set<Listener>();
  #told: StatusAnswer | null = null;
  #reached = -1;
  #turn = 0;
  #failure: "down" | "lying" | null = null;
  #isCondemned = false;
  /** The reader wants none of it on this visit. */
  #isLeft = false;
  /** A step's block that was missing on the page's chain at the last look. */
  #doubted: Hex | null = null;
  /** A block that the record should have by now. */
  #due = -1;
  #pause = shortest;
  #isRefused = false;
  /** Whether a stream tells of each block as it comes. */
  #isHearing = false;
  #endPause = new AbortController();

  readonly status = new Cell<RecordStatus>({ kind: "asking" });
  /** Up to which block the lists on the page tell, where they come from it. */
  readonly block = new Cell(-1);
  /** Counts how often it came up: what it told before may be older than what the page read meanwhile. */
  epoch = 0;

  constructor(parts: RecordParts) {
    this.#parts = parts;
  }

  /** Looks until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener("abort", () => this.#endPause.abort());
    this.#parts.chain.subscribe(() => this.#expect(this.#parts.chain.value.head?.number ?? -1));
    this.#expect(this.#parts.chain.value.head?.number ?? -1);
    while (!signal.aborted) {
      await this.#look(signal);
      await this.#rest(this.#failure ? this.#pause : this.#doubted ? shortest : rhythm);
      // Lists that failed meanwhile: one good look does not make up for them at once.
      if (this.#isRefused) await this.#rest(this.#pause);
      this.#isRefused = false;
    }
    for (const { leaving } of this.#streams.values()) leaving.abort();
  }

  /** Asks the record for a list. Whatever goes wrong with it makes the page read the chain. */
  async ask<Answer>(read: (client: RecordClient) => Promise<Answer>): Promise<Answer> {
    try {
      return await read(await this.#parts.client());
    } catch (error) {
      this.#isRefused = true;
      // Lists that fail together are one failure, not several in a row.
      if (this.#failure !== failureOf(error)) this.#fail(error);
      throw error;
    }
  }

  /** Keeps in mind what was shown, to be held against the chain where somebody looks closer. */
  remember(rows: readonly TradeRow[], block: number): void {
    for (const row of rows) this.#rows.set(row.id, { row, block });
  }

  /** Holds what the record told of a trade against what the chain tells of it. */
  async holdTo(trade: Trade): Promise<void> {
    const told = this.#rows.get(trade.id);
    const head = this.#parts.chain.value.head;
    if (!told || !head) return;
    const { contradicts } = await import("./contradicts.ts");
    if (contradicts(told, trade, head.number - depthToSettle(this.#parts.config))) this.condemn();
  }

  /** The chain refutes what it told: nothing makes up for that while the page is open. */
  condemn(): void {
    this.#isCondemned = true;
    this.#judge();
  }

  /** Has lists come from the chain for as long as the page is open. */
  leave(): void {
    this.#isLeft = true;
    this.#judge();
  }

  /** Hears what changes for somebody, until the returned function is called. */
  follow(viewer: Address): () => void {
    const stream = this.#streams.get(viewer) ?? { followers: 0, leaving: new AbortController() };
    if (stream.followers === 0) void this.#listen(viewer, stream.leaving.signal);
    stream.followers += 1;
    this.#streams.set(viewer, stream);
    return () => {
      stream.followers -= 1;
      if (stream.followers > 0) return;
      stream.leaving.abort();
      if (this.#streams.get(viewer) === stream) this.#streams.delete(viewer);
    };
  }

  /** `listener` is told when lists may have changed; a promise it returns is waited for before their block counts as told. */
  onChange(listener: Listener): void {
    this.#listeners.add(listener);
  }

  async #look(signal: AbortSignal): Promise<void> {
    try {
      const told = await (await this.#parts.client()).status(signal);
      if (signal.aborted) return;
      if (!isOfChain(told, this.#parts.config))
        throw new RecordError("recordAnswerInvalid", { path: "status" });
      const doubted = (await isUndone(told, this.#parts)) ? (told.lastStep?.hash ?? null) : null;
      if (doubted && doubted === this.#doubted)
        throw new RecordError("recordAnswerInvalid", { path: "lastStep" });
      this.#doubted = doubted;
      if (this.#failure === null) this.#pause = shortest;
      this.#failure = null;
      this.#told = told;
      const block = told.block?.number ?? -1;
      // A stream is ahead of looks, and tells what changed.
      if (this.#isHearing && block <= this.#reached) this.#judge();
      else this.#advance(block, block === this.#reached ? [] : null);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #listen(viewer: Address, signal: AbortSignal): Promise<void> {
    let pause = shortest;
    while (!signal.aborted) {
      await this.#usable(signal);
      try {
        const client = await this.#parts.client();
        for await (const { block, trades } of client.changes(viewer, signal)) {
          // What changed before the line stood was not heard.
          this.#advance(block.number, this.#isHearing ? trades : null);
          this.#isHearing = true;
          pause = shortest;
        }
      } catch {
        // The next look tells why.
      }
      this.#isHearing = false;
      if (signal.aborted) return;
      this.#endPause.abort();
      await elapsed(pause, signal);
      pause = Math.min(pause * 2, longest);
    }
  }

  #usable(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (!signal.aborted && !["up", "behind"].includes(this.status.value.kind)) return;
        leave();
        resolve();
      };
      const leave = this.status.subscribe(check);
      signal.addEventListener("abort", check, { once: true });
      check();
    });
  }

  /** @param changed The trades that are not as they were; null when nobody can tell. */
  #advance(block: number, changed: readonly Hex[] | null): void {
    if (changed === null) this.#rows.clear();
    else for (const id of changed) this.#rows.delete(id);
    this.#reached = block;
    this.#judge();
    void this.#announce(block, changed?.length !== 0);
  }

  async #announce(block: number, isChange: boolean): Promise<void> {
    const turn = ++this.#turn;
    if (isChange) await Promise.allSettled([...this.#listeners].map((listener) => listener()));
    if (turn === this.#turn) this.block.value = block;
  }

  #rest(milliseconds: number): Promise<void> {
    this.#endPause = new AbortController();
    return elapsed(milliseconds, this.#endPause.signal);
  }

  #expect(head: number): void {
    this.#due = Math.min(this.#due, head);
    if (head > this.#due) setTimeout(() => this.#becomeDue(head), grace);
  }

  #becomeDue(head: number): void {
    // The chain may have gone back since.
    this.#due = Math.max(this.#due, Math.min(head, this.#parts.chain.value.head?.number ?? -1));
    this.#judge();
  }

  #fail(error: unknown): void {
    if (error instanceof Error && error.name === "AbortError") return;
    this.#failure = failureOf(error);
    this.#pause = Math.min(this.#pause * 2, longest);
    this.#endPause.abort();
    this.#judge();
  }

  #judge(): void {
    const status = this.#judgement();
    if (isSameStatus(status, this.status.value)) return;
    if (status.kind === "up") this.epoch += 1;
    this.status.value = status;
  }

  #judgement(): RecordStatus {
    if (this.#isLeft) return { kind: "none" };
    if (this.#isCondemned) return { kind: "lying" };
    if (this.#failure) return { kind: this.#failure };
    if (!this.#told) return { kind: "asking" };
    if (this.#told.isReady && this.#reached >= this.#due) return { kind: "up" };
    const head = Math.max(this.#due, this.#parts.chain.value.head?.number ?? -1);
    return { kind: "behind", blocks: Math.max(1, head - this.#reached) };
  }
}

const failureOf = (error: unknown): "lying" | "down" =>
  error instanceof RecordError && error.code === "recordAnswerInvalid" ? "lying" : "down";
