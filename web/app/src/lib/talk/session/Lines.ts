import type { NostrEvent } from "../../../../../shared/talk/event.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { Cell } from "../../chain/Cell.ts";
import { elapsed, nextChange } from "../../waiting.ts";
import type { Mailbox } from "../mailbox/Mailbox.ts";
import { MailLine, type SignIn } from "../mailbox/MailLine.ts";

export type LineState = "connecting" | "open" | "unreachable";

interface Parts {
  mailbox: Pick<Mailbox, "receive" | "send">;
  signIn: (url: string) => SignIn;
  /** What each relay is to know of this key: published wherever it is missing. */
  declarations: () => Promise<readonly NostrEvent[]>;
}

/** Milliseconds between two attempts at a relay that does not answer, and between two at what it refused. */
const [shortestPause, longestPause, refusedPause] = [1_000, 30_000, 30_000];

/** Milliseconds that whoever needs a relay now waits for one. */
const patience = 10_000;

/** The lines to the relays that take a key's mail: each is opened again whenever it ends. */
export class Lines {
  readonly #parts: Parts;
  readonly #open = new Map<string, MailLine>();
  readonly states = new Cell<ReadonlyMap<string, LineState>>(new Map());

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A relay that answers. Throws `talkRelayUnreachable` when none does in time. */
  async any(): Promise<MailLine> {
    const late = AbortSignal.timeout(patience);
    for (;;) {
      const [line] = this.#open.values();
      if (line) return line;
      if (late.aborted) throw new TalkError("talkRelayUnreachable");
      await nextChange(this.states, late);
    }
  }

  /** All relays that answer. Throws `talkRelayUnreachable` when none does. */
  all(): MailLine[] {
    const lines = [...this.#open.values()];
    if (lines.length === 0) throw new TalkError("talkRelayUnreachable");
    return lines;
  }

  /** Sends what waits, over every line that stands. What fails is tried again by the line's own round. */
  send(): void {
    for (const line of this.#open.values()) void this.#parts.mailbox.send(line).catch(() => line.close());
  }

  /** Goes through everything that the relays have, also what one held back before. */
  async askAgain(): Promise<void> {
    await Promise.all(this.all().map(async (line) => (await this.#parts.mailbox.receive(line, true))()));
  }

  /** Keeps the lines to these relays until `signal` aborts. */
  async run(urls: readonly string[], signal: AbortSignal): Promise<void> {
    await Promise.all(urls.map((url) => this.#keep(url, signal)));
  }

  async #keep(url: string, signal: AbortSignal): Promise<void> {
    let pause = shortestPause;
    while (!signal.aborted) {
      if (this.states.value.get(url) !== "unreachable") this.#say(url, "connecting");
      if (await this.#stay(url, signal)) pause = shortestPause;
      if (signal.aborted) return;
      this.#say(url, "unreachable");
      await waitForNetwork(pause, signal);
      pause = Math.min(pause * 2, longestPause);
    }
  }

  /** Tells whether the relay answered at all. */
  async #stay(url: string, signal: AbortSignal): Promise<boolean> {
    const { mailbox, signIn, declarations } = this.#parts;
    let line: MailLine | null = null;
    try {
      line = await MailLine.open(url, signIn(url));
      signal.addEventListener("abort", () => line?.close(), { once: true, signal: line.ended });
      await mailbox.receive(line);
      for (const event of await declarations()) await line.publish(event);
      this.#open.set(url, line);
      this.#say(url, "open");
      await this.#sendUntilEnd(line);
      return true;
    } catch {
      return line !== null;
    } finally {
      this.#open.delete(url);
      line?.close();
    }
  }

  async #sendUntilEnd(line: MailLine): Promise<void> {
    while (!line.ended.aborted) {
      await this.#parts.mailbox.send(line);
      await elapsed(refusedPause, line.ended);
    }
  }

  #say(url: string, state: LineState): void {
    this.states.value = new Map(this.states.value).set(url, state);
  }
}

/** A device that comes back to its network asks at once. */
async function waitForNetwork(pause: number, signal: AbortSignal): Promise<void> {
  const back = new AbortController();
  const wake = () => back.abort();
  globalThis.addEventListener?.("online", wake, { once: true });
  await elapsed(pause, AbortSignal.any([signal, back.signal]));
  globalThis.removeEventListener?.("online", wake);
}
