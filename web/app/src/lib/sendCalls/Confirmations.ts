import { Cell } from "../chain/Cell.ts";
import type { Summary } from "../signing/Summary.ts";
import { WalletError } from "../wallet/WalletError.ts";

/** A question to the user: shall this be signed? */
export interface Confirmation {
  readonly id: number;
  readonly summary: Summary;
  /** Of several signatures that one action needs, which is this? From 1. */
  readonly step: number;
  readonly steps: number;
  /** The outside wallet that will ask once more, by its name. */
  readonly outsideWallet: string | null;
  /** Whether a sponsor will carry what is signed. */
  readonly isSponsored?: boolean;
  readonly accept: () => void;
  readonly reject: () => void;
}

type Question = Omit<Confirmation, "id" | "accept" | "reject">;

/** One question at a time; the next waits. */
export class Confirmations {
  readonly #current = new Cell<Confirmation | null>(null);
  #lastId = 0;
  #queue: Promise<unknown> = Promise.resolve();

  readonly read = (): Confirmation | null => this.#current.value;
  readonly subscribe = (listener: () => void): (() => void) => this.#current.subscribe(listener);

  /** Resolves when the user agrees; throws `userRejected` when not. */
  ask(question: Question): Promise<void> {
    const answer = this.#queue.then(() => this.#show(question));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  /** The wallet was locked: nothing that waits can be signed any more. */
  dismiss(): void {
    this.#current.value?.reject();
  }

  #show(question: Question): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      this.#current.value = {
        ...question,
        id: ++this.#lastId,
        accept: resolve,
        reject: () => reject(new WalletError("userRejected")),
      };
    }).finally(() => {
      this.#current.value = null;
    });
  }
}
