import type { Filter } from "nostr-tools/filter";
import type { NostrEvent } from "../../../../../shared/talk/event.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { type RelayWords, readRelayWords } from "./relayWords.ts";

interface Followed {
  onEvent: (event: NostrEvent) => void;
  onEnd: () => void;
  onClosed: (error: TalkError) => void;
}

/** Signs in (NIP-42): gives the event that answers a challenge. */
export type SignIn = (challenge: string) => Promise<NostrEvent>;

/** Milliseconds that a relay may take for an answer, and those in which one that wants to know its guests has asked. */
const [patience, unasked] = [10_000, 2_000];

/** A relay that tells on and on is none. */
const mostFound = 5_000;

/**
 * A relay over one WebSocket, until that ends. Nothing is asked again on a new one behind its owner's back: wraps are dated back, so what to ask
 * for anew is not "what is younger than the last".
 */
export class MailLine {
  readonly url: string;
  readonly #socket: WebSocket;
  readonly #signIn: SignIn | null;
  readonly #followed = new Map<string, Followed>();
  readonly #published = new Map<string, (words: Extract<RelayWords, { 0: "OK" }>) => void>();
  readonly #signedIn = Promise.withResolvers<void>();
  readonly #ended = new AbortController();
  #names = 0;

  /**
   * Resolves once it stands and the relay knows whose it is; without a way to sign in, once it stands.
   * Throws `talkRelayUnreachable`.
   */
  static async open(url: string, signIn: SignIn | null): Promise<MailLine> {
    const line = new MailLine(url, signIn);
    try {
      await line.#inTime(line.#stands());
      if (signIn) await line.#inTime(line.#signedIn.promise);
      return line;
    } catch (error) {
      line.close();
      throw error;
    }
  }

  private constructor(url: string, signIn: SignIn | null) {
    const socket = new WebSocket(url);
    this.url = url;
    this.#socket = socket;
    this.#signIn = signIn;
    // Whoever opens it hears of a failure in their time.
    this.#signedIn.promise.catch(() => undefined);
    socket.onmessage = ({ data }) => {
      const words = readRelayWords(data);
      if (words) this.#hear(words);
    };
    socket.onclose = () => this.#ended.abort();
    socket.onerror = () => this.#ended.abort();
  }

  /** Aborts when it is over. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** Resolves when the relay has it for good. Throws `talkRelayRefused`, or `talkRelayUnreachable` when that is not known. */
  async publish(event: NostrEvent): Promise<void> {
    const [, , isTaken, reason] = await this.#answerTo(event.id, ["EVENT", event]);
    if (!isTaken) throw refused(reason);
  }

  /** What is there now, the newest first. */
  async find(filter: Filter): Promise<NostrEvent[]> {
    const found: NostrEvent[] = [];
    const end = Promise.withResolvers<void>();
    const leave = this.#ask(filter, {
      onEvent: (event) => {
        if (found.push(event) > mostFound) this.close();
      },
      onEnd: end.resolve,
      onClosed: end.reject,
    });
    try {
      await this.#inTime(end.promise);
      return found;
    } finally {
      leave();
    }
  }

  /** What comes from now on, until the returned function is called or the line ends. */
  follow(filter: Filter, onEvent: (event: NostrEvent) => void): () => void {
    return this.#ask(filter, { onEvent, onEnd: () => {}, onClosed: () => this.close() });
  }

  close(): void {
    this.#ended.abort();
    this.#socket.close();
  }

  #ask(filter: Filter, followed: Followed): () => void {
    const name = `q${++this.#names}`;
    this.#followed.set(name, followed);
    this.#say(["REQ", name, filter]);
    return () => {
      if (this.#followed.delete(name)) this.#say(["CLOSE", name]);
    };
  }

  #hear(words: RelayWords): void {
    switch (words[0]) {
      case "EVENT":
        this.#followed.get(words[1])?.onEvent(words[2]);
        break;
      case "EOSE":
        this.#followed.get(words[1])?.onEnd();
        break;
      case "CLOSED": {
        const closed = this.#followed.get(words[1]);
        this.#followed.delete(words[1]);
        closed?.onClosed(refused(words[2]));
        break;
      }
      case "OK":
        this.#published.get(words[1])?.(words);
        break;
      case "AUTH":
        if (this.#signIn) void this.#answerChallenge(this.#signIn, words[1]);
    }
  }

  async #answerChallenge(signIn: SignIn, challenge: string): Promise<void> {
    try {
      const event = await signIn(challenge);
      const [, , isTaken, reason] = await this.#answerTo(event.id, ["AUTH", event]);
      if (!isTaken) throw refused(reason);
      this.#signedIn.resolve();
    } catch (error) {
      this.#signedIn.reject(error);
    }
  }

  async #answerTo(id: string, words: unknown[]): Promise<Extract<RelayWords, { 0: "OK" }>> {
    const answer = Promise.withResolvers<Extract<RelayWords, { 0: "OK" }>>();
    this.#published.set(id, answer.resolve);
    try {
      this.#say(words);
      return await this.#inTime(answer.promise);
    } finally {
      this.#published.delete(id);
    }
  }

  #say(words: unknown[]): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(words));
  }

  #stands(): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.onopen = () => {
        // Not every relay wants to know whom it serves.
        setTimeout(() => this.#signedIn.resolve(), unasked);
        resolve();
      };
    });
  }

  /** Throws when it takes too long, or the line ends before. */
  async #inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const late = AbortSignal.any([this.#ended.signal, AbortSignal.timeout(patience)]);
    const gone = new Promise<never>((_, reject) => {
      const fail = () => reject(new TalkError("talkRelayUnreachable"));
      if (late.aborted) fail();
      else late.addEventListener("abort", fail, { once: true });
    });
    return Promise.race([answer, gone]);
  }
}

/** What a relay says in words of its own is not shown; what stands before the colon is a word of NIP-01. */
const refused = (reason = ""): TalkError =>
  new TalkError("talkRelayRefused", { reason: /^[a-z-]{1,32}(?=:)/.exec(reason)?.[0] ?? "error" });
