import type { Content } from "../../../../../shared/talk/content/Content.ts";
import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import { encodeContent } from "../../../../../shared/talk/content/encodeContent.ts";
import type { NostrEvent, TalkKey } from "../../../../../shared/talk/event.ts";
import { kinds } from "../../../../../shared/talk/kinds.ts";
import { roomId } from "../../../../../shared/talk/room.ts";
import { participantsOf, type Rumor } from "../../../../../shared/talk/rumor.ts";
import type { UnwrapFault } from "../../../../../shared/talk/TalkCrypto.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { previousTag } from "../../../../../shared/talk/thread.ts";
import type { Wallet } from "../../wallet/Wallet.ts";
import type { TalkOwner } from "../../wallet/worker/talk/talkCalls.ts";
import { catchUp } from "./catchUp.ts";
import type { Happened, History, Retraction } from "./History.ts";
import type { MailLine } from "./MailLine.ts";
import type { Posted } from "./talkDb.ts";

interface Parts {
  wallet: Pick<Wallet, "call">;
  owner: TalkOwner;
  publicKey: TalkKey;
  history: History;
  /** Those of the owner's relays that are to have each copy. */
  relays: () => readonly string[];
  /** Up to when a room was read, in Unix seconds, as it stands at the call. */
  readUpTo: () => (room: string) => number;
  /** Messages that are not kept, whatever they say. `isOld`: this device is new, and reads what was written before it. */
  isRefused: (rumor: Rumor, isOld: boolean) => boolean;
  /** Whether a key is one of the owner's. */
  isOwn: (key: TalkKey) => boolean;
  /** Hears of messages before they are kept. */
  notice: (rumors: readonly Rumor[]) => Promise<void>;
  /** Unix seconds. */
  now: () => number;
}

/** Messages opened in one go: between two the page shows what came, and others are heard. */
const portion = 50;
/** Messages among which one's own last one is looked for, the first time that a room is written to. */
const lookedBack = 200;
/** Copies under way to a relay at a time. */
const atOnce = 20;

/** Seconds: a wrap is dated up to two days back, and may have waited for a network before a relay got it. */
const longestPast = 3 * 86_400;

type Outcome = Required<Pick<Happened, "rumors" | "retracted">>;

type Line = Pick<MailLine, "url" | "find" | "follow" | "publish">;

/** One talk key's mail: what is written is on the disk before it is sent, and what comes before anybody sees it. */
export class Mailbox {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  /** One's own last message of each room, once it was looked for. */
  readonly #last = new Map<string, string | null>();
  #taking: Promise<void> = Promise.resolve();
  /** By relay: one that takes its time delays no other. */
  readonly #sending = new Map<string, Promise<void>>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** `listener` is told whenever messages came or went; of what is written here its writer knows. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes a message down, with a copy for everybody in the room, to be sent. Throws `talkMessageUnfit`. */
  async write(content: Content, recipients: readonly TalkKey[]): Promise<Rumor> {
    const { wallet, owner, publicKey, history, now } = this.#parts;
    const room = roomId([publicKey, ...recipients]);
    const draft = encodeContent(content, instantAfter(await history.lastInstant(room), now()));
    const previous = isOfThread(content) ? await this.#lastOwn(room) : null;
    const messages = [{ draft: { ...draft, tags: [...draft.tags, ...previousTag(previous)] }, recipients }];
    const [wrapped] = (await wallet.call("talkWrap", { owner, messages })).wrapped;
    if (!wrapped) throw new TalkError("talkMessageUnfit");
    const { rumor, wraps } = wrapped;
    const posted = wraps.map(({ recipient, event }) => {
      return { id: event.id, message: rumor.id, at: rumor.created_at, recipient, event };
    });
    // The copy for one's own other devices comes back to this one, too, which has it.
    const seen = posted.filter(({ recipient }) => recipient === publicKey).map(({ id }) => id);
    await this.#keep(this.#outcomeOf([rumor]), { posted, seen });
    return rumor;
  }

  /**
   * Sends what waits for this relay: each of the owner's is to have every copy, since one may say that it has it and pass it on to nobody.
   * Throws when the line is gone; what was refused stays for another time.
   */
  send(line: Line): Promise<void> {
    const before = this.#sending.get(line.url) ?? Promise.resolve();
    const sending = before.catch(() => undefined).then(() => this.#sendAll(line));
    this.#sending.set(line.url, sending);
    return sending;
  }

  /**
   * Takes in what a relay has, and from then on what comes, until the returned function is called.
   * @param isWhole everything, also what a relay may have held back: for when a message is missing
   */
  readonly receive = async (line: Line, isWhole = false): Promise<() => void> => {
    const { publicKey, history, now } = this.#parts;
    const before = isWhole ? null : await history.caughtUp(line.url, publicKey);
    const at = now();
    const isOld = !isWhole && (await history.isNew());
    const filter = { kinds: [kinds.wrap], "#p": [publicKey], limit: 0 };
    // First the new, or what comes while the old is read would be missed.
    const leave = line.follow(filter, (wrap) => void this.take([wrap]).catch(() => undefined));
    try {
      const since = before === null ? 0 : before - longestPast;
      await catchUp(line, publicKey, since, (wraps) => this.take(wraps, isOld));
      await history.setCaughtUp(line.url, publicKey, at);
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  };

  /**
   * Opens wraps, whoever gave them, and keeps what is genuine. One call after the other.
   * @param isOld a new device reads what was written before it: nothing of that comes late
   */
  take(wraps: readonly NostrEvent[], isOld = false): Promise<void> {
    this.#taking = this.#taking.catch(() => undefined).then(() => this.#takeAll(wraps, isOld));
    return this.#taking;
  }

  async #takeAll(wraps: readonly NostrEvent[], isOld: boolean): Promise<void> {
    const { wallet, owner, history } = this.#parts;
    const readUpTo = this.#parts.readUpTo();
    const unseen = await history.unseen(wraps);
    for (let at = 0; at < unseen.length; at += portion) {
      const some = unseen.slice(at, at + portion);
      const { opened } = await wallet.call("talkUnwrap", { owner, wraps: some });
      const rumors = opened.flatMap(({ rumor }) => rumor ?? []);
      const seen = some
        .filter((_, place) => !mayComeAgain.includes(opened[place]?.fault))
        .map(({ id }) => id);
      const outcome = this.#outcomeOf(rumors, isOld);
      const late = isOld ? undefined : this.#lateOf(outcome.rumors, readUpTo);
      await this.#keep(outcome, { seen, ...(late && { late }) });
      this.#tell();
    }
  }

  /** What messages bring about: they are kept, unless nobody can read them or their time is over. */
  #outcomeOf(rumors: readonly Rumor[], isOld = false): Outcome {
    const kept: Rumor[] = [];
    const retracted: Retraction[] = [];
    for (const rumor of rumors) {
      const content = decodeContent(rumor);
      if (content?.kind === "deletion") {
        retracted.push(...content.messages.map((id) => ({ id, by: rumor.pubkey })));
      } else if (content && this.#isWanted(rumor, content, isOld)) kept.push(rumor);
    }
    return { rumors: kept, retracted };
  }

  #isWanted(rumor: Rumor, content: Content, isOld: boolean): boolean {
    const { isRefused, now } = this.#parts;
    return !isOver(content, now()) && !isRefused(rumor, isOld);
  }

  /** Messages from before what their reader had read when they came: nobody would look for them there. */
  #lateOf(rumors: readonly Rumor[], readUpTo: (room: string) => number): Map<string, number> {
    const now = this.#parts.now();
    const late = new Map<string, number>();
    for (const rumor of rumors) {
      const read = readUpTo(roomId(participantsOf(rumor)));
      const isFromBefore = !this.#parts.isOwn(rumor.pubkey) && rumor.created_at <= read;
      if (isFromBefore && rumor.kind !== kinds.mark) late.set(rumor.id, Math.max(now, read + 1));
    }
    return late;
  }

  async #sendAll(line: Line): Promise<void> {
    const all = await this.#parts.history.outbox.posted();
    const posted = all.filter(({ taken = [] }) => !taken.includes(line.url));
    for (let at = 0; at < posted.length; at += atOnce) {
      await Promise.all(posted.slice(at, at + atOnce).map((one) => this.#sendOne(line, one)));
    }
    if (posted.length > 0) this.#tell();
  }

  async #sendOne(line: Line, { id, event }: Posted): Promise<void> {
    try {
      await line.publish(event);
      await this.#parts.history.outbox.arrived(id, line.url, this.#parts.relays());
    } catch (error) {
      if (!(error instanceof TalkError) || error.code !== "talkRelayRefused") throw error;
    }
  }

  /** What another device wrote meanwhile counts too. */
  async #lastOwn(room: string): Promise<string | null> {
    const { history, publicKey } = this.#parts;
    const known = this.#last.get(room);
    if (known !== undefined) return known;
    const last = await history.page(room, lookedBack);
    return last.find((rumor) => rumor.pubkey === publicKey && isThreaded(rumor))?.id ?? null;
  }

  async #keep(outcome: Outcome, besides: Happened): Promise<void> {
    const { history, notice } = this.#parts;
    await notice(outcome.rumors);
    await history.keep({ ...outcome, ...besides });
    this.#noteLast(outcome.rumors);
  }

  #noteLast(rumors: readonly Rumor[]): void {
    const own = rumors.filter((rumor) => rumor.pubkey === this.#parts.publicKey && isThreaded(rumor));
    for (const rumor of own) this.#last.set(roomId(participantsOf(rumor)), rumor.id);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/**
 * Clocks differ: what is ahead of this one comes true later. And what does not bear its signature says nothing of
 * the wrap whose id it carries: by it a relay would keep away what another has.
 */
const mayComeAgain: readonly (UnwrapFault | undefined)[] = [
  "rumorFromFuture",
  "wrapMalformed",
  "tooLarge",
  "wrapKindUnknown",
  "wrapForAnother",
  "wrapForged",
];

/**
 * Dates are whole seconds, and clocks differ: an answer stands after what it answers. What is written faster than that for
 * long, or after a clock that is far ahead, stands within one second in the order of its thread.
 */
const instantAfter = (last: number, now: number): number =>
  last < now + mostBorrowed ? Math.max(now, last + 1) : now;

/** Seconds; readers take what is up to fifteen minutes ahead of them. */
const mostBorrowed = 60;

const isOver = (content: Content, now: number): boolean =>
  "expiresAt" in content && content.expiresAt !== null && content.expiresAt <= now;

const isOfThread = (content: Content): boolean =>
  content.kind !== "mark" && content.kind !== "deletion" && content.expiresAt === null;

function isThreaded(rumor: Rumor): boolean {
  const content = decodeContent(rumor);
  return content !== null && isOfThread(content);
}
