import type { Address } from "viem";
import * as z from "zod/mini";
import { recentAnswer } from "../../../../shared/record/recentAnswer.ts";
import { type RecordChange, recordChange } from "../../../../shared/record/recordChange.ts";
import { statusAnswer } from "../../../../shared/record/statusAnswer.ts";
import { tradesAnswer } from "../../../../shared/record/tradesAnswer.ts";
import { waitingAnswer } from "../../../../shared/record/waitingAnswer.ts";
import { RecordError } from "./RecordError.ts";
import { readEvents } from "./readEvents.ts";

/** Milliseconds in which the record answers, or counts as silent: its stream is never so long without a sign of life. */
const [patience, silence] = [4_000, 40_000];
/** Rows of one page of a list. */
const pageSize = 100;

export interface TradesPageQuery {
  viewer: Address;
  state: "open" | "closed" | null;
  cursor: string | null;
}

/** The record over HTTP: each answer in the form that `web/shared/record` says, or a `RecordError`. */
export class RecordClient {
  readonly #url: string;
  readonly #fetch: typeof fetch;

  constructor(url: string, fetchFrom: typeof fetch = (...args) => fetch(...args)) {
    this.#url = url;
    this.#fetch = fetchFrom;
  }

  status(signal?: AbortSignal) {
    return this.ask(statusAnswer, "status", {}, signal);
  }

  trades({ viewer, state, cursor }: TradesPageQuery, signal?: AbortSignal) {
    return this.ask(tradesAnswer, "trades", { viewer, state, cursor, limit: pageSize }, signal);
  }

  waiting(viewer: Address, signal?: AbortSignal) {
    return this.ask(waitingAnswer, "waiting", { viewer }, signal);
  }

  /** Every log of the trades that changed last. */
  recent(viewer: Address, limit: number, signal?: AbortSignal) {
    return this.ask(recentAnswer, "recent", { viewer, limit }, signal);
  }

  /** What changes for somebody, block after block, until the stream ends or fails. */
  async *changes(viewer: Address, signal: AbortSignal): AsyncGenerator<RecordChange> {
    const quiet = new AbortController();
    let timer = setTimeout(() => quiet.abort(), silence);
    const onBytes = () => {
      clearTimeout(timer);
      timer = setTimeout(() => quiet.abort(), silence);
    };
    try {
      const response = await this.#fetched("stream", { viewer }, AbortSignal.any([signal, quiet.signal]));
      if (!response.body) throw new RecordError("recordAnswerInvalid", { path: "stream" });
      for await (const data of readEvents(response.body, onBytes)) {
        yield parsed(recordChange, readJson(data), "stream");
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** What nobody needs who only looks in: its form comes with who asks. */
  async ask<Schema extends z.ZodMiniType>(
    schema: Schema,
    path: string,
    query: Query,
    signal?: AbortSignal,
  ): Promise<z.output<Schema>> {
    const limits = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])];
    const response = await this.#fetched(path, query, AbortSignal.any(limits));
    const text = await response.text().catch((cause: unknown) => unreachable(path, cause));
    return parsed(schema, readJson(text), path);
  }

  async #fetched(path: string, query: Query, signal: AbortSignal): Promise<Response> {
    const given = Object.entries(query).filter(([, value]) => value !== null);
    const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
    const response = await this.#fetch(`${this.#url}/record/${path}?${search}`, { signal }).catch(
      (cause: unknown) => unreachable(path, cause),
    );
    // A record in trouble, or one that has enough of us, is as good as none for now.
    if (response.status >= 500 || response.status === 429) return unreachable(path, response.status);
    if (!response.ok) throw new RecordError("recordAnswerInvalid", { path, status: response.status });
    return response;
  }
}

type Query = Readonly<Record<string, string | number | null>>;

function unreachable(path: string, cause: unknown): never {
  // Whoever asked wants no answer any more: the record has done nothing wrong.
  if (cause instanceof Error && cause.name === "AbortError") throw cause;
  throw new RecordError("recordUnreachable", { path }, { cause });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parsed<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown, path: string) {
  const result = z.safeParse(schema, answer);
  if (result.success) return result.data;
  throw new RecordError("recordAnswerInvalid", { path }, { cause: result.error });
}
