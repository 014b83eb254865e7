import { errorFrom } from "./errorFrom.ts";
import { WalletError } from "./WalletError.ts";
import type { CallMessage, Method, Params, Results, WalletNews, WorkerMessage } from "./worker/protocol.ts";

/** The part of a Worker that is used here. */
export type WorkerPort = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The page's end of the line to the Worker: calls become promises, error codes become errors. */
export class WorkerLine {
  readonly #open: () => WorkerPort;
  readonly #onNews: (news: WalletNews) => void;
  readonly #waiting = new Map<number, Waiting>();
  #worker: WorkerPort | null = null;
  #lastId = 0;

  constructor(open: () => WorkerPort, onNews: (news: WalletNews) => void) {
    this.#open = open;
    this.#onNews = onNews;
  }

  get isOpen(): boolean {
    return this.#worker !== null;
  }

  call<M extends Method>(method: M, params: Params<M>): Promise<Results[M]> {
    const id = ++this.#lastId;
    return new Promise<Results[M]>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#line().postMessage({ id, method, params } satisfies CallMessage);
    });
  }

  /** Ends the Worker and all it knows. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new WalletError("walletLocked"));
    this.#waiting.clear();
  }

  #line(): WorkerPort {
    if (this.#worker) return this.#worker;
    const worker = this.#open();
    worker.addEventListener("message", (event) => this.#hear((event as MessageEvent<WorkerMessage>).data));
    worker.addEventListener("error", () => this.#fail(worker));
    this.#worker = worker;
    return worker;
  }

  #hear(message: WorkerMessage): void {
    if ("news" in message) {
      this.#onNews(message.news);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ("result" in message) waiting?.resolve(message.result);
    else waiting?.reject(errorFrom(message.error));
  }

  /** A Worker that broke took the keys with it: the next call starts another, locked. */
  #fail(worker: WorkerPort): void {
    worker.terminate();
    if (this.#worker === worker) this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new WalletError("workerFailed"));
    this.#waiting.clear();
    this.#onNews("locked");
  }
}
