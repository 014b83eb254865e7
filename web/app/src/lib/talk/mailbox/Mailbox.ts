import type { Content } from "../../../../../shared/talk/content/Content.ts";
import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import { encodeContent } from "../../../../../shared/talk/content/encodeContent.ts";
import type { NostrEvent, TalkKey } from "../../../../../shared/talk/event.ts";
import { kinds } from "../../../../../shared/talk/kinds.ts";
import { roomId } from "../../../../../shared/talk/room.ts";
import type { Rumor } from "../../../../../shared/talk/rumor.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { previousTag } from "../../../../../shared/talk/thread.ts";
import type { Wallet } from "../../wallet/Wallet.ts";
import type { TalkOwner } from "../../wallet/worker/talk/talkCalls.ts";
import { catchUp } from "./catchUp.ts";
import type { Happened, History, Retraction } from "./History.ts";
import type { MailLine } from "./MailLine.ts";

interface Parts {
  wallet: Pick<Wallet, "call">;
  owner: TalkOwner;
  publicKey: TalkKey;
  history: History;
  /** Unix seconds. */
  now: () => number;
}

/** Messages opened in one go: between two the page shows what came, and others are heard. */
const portion = 50;
/** Messages among which one's own last one is looked for. */
const lookedBack = 200;

/** Seconds: a wrap is dated up to two days back, and may have waited for a network before a relay got it. */
const longestPast = 3 * 86_400;

type Line = Pick<MailLine, "url" | "find" | "follow" | "publish">;

/** One talk key's mail: what is written is on the disk before it is sent, and what comes before anybody sees it. */
export class Mailbox {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  #taking: Promise<void> = Promise.resolve();
  #sending: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** `listener` is told whenever messages came or went. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes a message down, with a copy for everybody in the room, to be sent. Throws `talkMessageUnfit`. */
  async write(content: Content, recipients: readonly TalkKey[]): Promise<Rumor> {
    const { wallet, owner, publicKey, history, now } = this.#parts;
    const draft = encodeContent(content, now());
    const room = roomId([publicKey, ...recipients]);
    const previous = isOfThread(content) ? await this.#lastOwn(room) : null;
    const messages = [{ draft: { ...draft, tags: [...draft.tags, ...previousTag(previous)] }, recipients }];
    const [wrapped] = (await wallet.call("talkWrap", { owner, messages })).wrapped;
    if (!wrapped) throw new TalkError("talkMessageUnfit");
    const { rumor, wraps } = wrapped;
    const posted = wraps.map(({ recipient, event }) => {
      return { id: event.id, message: rumor.id, at: rumor.created_at, recipient, event };
    });
    await history.keep({ ...this.#outcomeOf([rumor]), posted });
    this.#tell();
    return rumor;
  }

  /** Sends what waits, each copy until a relay has it. Throws when the line is gone; what was refused stays for another time. */
  send(line: Line): Promise<void> {
    this.#sending = this.#sending.catch(() => undefined).then(() => this.#sendAll(line));
    return this.#sending;
  }

  /**
   * Takes in what a relay has, and from then on what comes, until the returned function is called.
   * @param isWhole everything, also what a relay may have held back: for when a message is missing
   */
  async receive(line: Line, isWhole = false): Promise<() => void> {
    const { publicKey, history, now } = this.#parts;
    const before = isWhole ? null : await history.caughtUp(line.url);
    const at = now();
    const filter = { kinds: [kinds.wrap], "#p": [publicKey], limit: 0 };
    // First the new, or what comes while the old is read would be missed.
    const leave = line.follow(filter, (wrap) => void this.take([wrap]).catch(() => undefined));
    try {
      const since = before === null ? 0 : before - longestPast;
      await catchUp(line, publicKey, since, (wraps) => this.take(wraps));
      await history.setCaughtUp(line.url, at);
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Opens wraps, whoever gave them, and keeps what is genuine. One call after the other. */
  take(wraps: readonly NostrEvent[]): Promise<void> {
    this.#taking = this.#taking.catch(() => undefined).then(() => this.#takeAll(wraps));
    return this.#taking;
  }

  async #takeAll(wraps: readonly NostrEvent[]): Promise<void> {
    const { wallet, owner, history } = this.#parts;
    const unseen = await history.unseen(wraps);
    for (let at = 0; at < unseen.length; at += portion) {
      const some = unseen.slice(at, at + portion);
      const { opened } = await wallet.call("talkUnwrap", { owner, wraps: some });
      const rumors = opened.flatMap(({ rumor }) => rumor ?? []);
      // Clocks differ: what is ahead of this one comes true later.
      const seen = some.filter((_, place) => opened[place]?.fault !== "rumorFromFuture").map(({ id }) => id);
      await history.keep({ ...this.#outcomeOf(rumors), seen });
      this.#tell();
    }
  }

  /** What messages bring about: they are kept, unless nobody can read them or their time is over. */
  #outcomeOf(rumors: readonly Rumor[]): Happened {
    const kept: Rumor[] = [];
    const retracted: Retraction[] = [];
    for (const rumor of rumors) {
      const content = decodeContent(rumor);
      if (content?.kind === "deletion") {
        retracted.push(...content.messages.map((id) => ({ id, by: rumor.pubkey })));
      } else if (content && !isOver(content, this.#parts.now())) kept.push(rumor);
    }
    return { rumors: kept, retracted };
  }

  async #sendAll(line: Line): Promise<void> {
    const { history } = this.#parts;
    for (const { id, event } of await history.posted()) {
      try {
        await line.publish(event);
        await history.arrived(id);
      } catch (error) {
        if (!(error instanceof TalkError) || error.code !== "talkRelayRefused") throw error;
      }
    }
    this.#tell();
  }

  async #lastOwn(room: string): Promise<string | null> {
    const { history, publicKey } = this.#parts;
    const last = await history.page(room, lookedBack);
    return last.find((rumor) => rumor.pubkey === publicKey && isThreaded(rumor))?.id ?? null;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const isOver = (content: Content, now: number): boolean =>
  "expiresAt" in content && content.expiresAt !== null && content.expiresAt <= now;

const isOfThread = (content: Content): boolean =>
  content.kind !== "mark" && content.kind !== "deletion" && content.expiresAt === null;

function isThreaded(rumor: Rumor): boolean {
  const content = decodeContent(rumor);
  return content !== null && isOfThread(content);
}
