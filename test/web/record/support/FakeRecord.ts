import type { Address, Hex } from "viem";
import * as z from "zod/mini";
import { type ListedTrade, listedTrade } from "../../../../web/shared/escrow/listedTrade.ts";
import type { Trade } from "../../../../web/shared/escrow/trade.ts";
import { tradesAnswer } from "../../../../web/shared/record/tradesAnswer.ts";

/** An indexer behind `fetch` that says what the test wants: the truth, nonsense, or nothing. */
export class FakeRecord {
  chainId = 31_337;
  isReady = true;
  block = 0;
  lastStep: { number: number; hash: Hex } | null = null;
  rows: ListedTrade[] = [];
  /** Rows of one page. */
  pageSize = 100;
  /** By path: what is answered instead, or the status it is answered with. */
  instead = new Map<string, unknown>();
  isDown = false;
  /** Answers nothing until nobody waits any more. */
  isSlow = false;
  asked: string[] = [];
  readonly #contracts: { escrow: Address; court: Address };
  #stream: ReadableStreamDefaultController<Uint8Array> | null = null;

  constructor(contracts: { escrow: Address; court: Address }) {
    this.#contracts = contracts;
  }

  tell(trades: readonly Trade[]): void {
    this.rows = trades.map(listedTrade);
  }

  /** The stream's next event. */
  say(change: { trades: Hex[] }): void {
    const data = { block: { number: this.block, time: this.block }, disputes: [], rosters: [], ...change };
    this.#stream?.enqueue(new TextEncoder().encode(`event: block\ndata: ${JSON.stringify(data)}\n\n`));
  }

  endStream(): void {
    this.#stream?.close();
    this.#stream = null;
  }

  readonly fetch = (async (input: string, { signal }: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(input);
    const path = pathname.replace("/record/", "");
    this.asked.push(path);
    if (this.isDown) throw new TypeError("Failed to fetch");
    if (this.isSlow) return untilAborted(signal);
    if (this.instead.has(path)) return answerOf(this.instead.get(path));
    if (path === "stream") return this.#open(signal ?? null);
    const block = { number: this.block, time: this.block };
    if (path === "status") {
      const { chainId, isReady, lastStep } = this;
      return answerOf({ chainId, ...this.#contracts, isReady, block, lastStep });
    }
    const from = Number(searchParams.get("cursor") ?? 0);
    const to = from + this.pageSize;
    const next = to < this.rows.length ? String(to) : null;
    return answerOf(z.encode(tradesAnswer, { block, trades: this.rows.slice(from, to), next }));
  }) as typeof fetch;

  #open(signal: AbortSignal | null): Response {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#stream = controller;
        signal?.addEventListener("abort", () => controller.error(new DOMException("", "AbortError")));
      },
    });
    queueMicrotask(() => this.say({ trades: [] }));
    return new Response(body);
  }
}

const untilAborted = (signal: AbortSignal | null | undefined) =>
  new Promise<Response>((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    else signal?.addEventListener("abort", () => reject(signal.reason));
  });

const answerOf = (answer: unknown) =>
  typeof answer === "number" ? new Response("{}", { status: answer }) : new Response(JSON.stringify(answer));
