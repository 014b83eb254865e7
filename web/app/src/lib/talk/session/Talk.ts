import type { IDBPDatabase } from "idb";
import type { Address } from "viem";
import type { Content } from "../../../../../shared/talk/content/Content.ts";
import type { Declaration } from "../../../../../shared/talk/declaration.ts";
import { type NostrEvent, type TalkKey, talkKey } from "../../../../../shared/talk/event.ts";
import type { Report } from "../../../../../shared/talk/report/report.ts";
import type { Rumor } from "../../../../../shared/talk/rumor.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import type { ChainClient } from "../../chain/client.ts";
import type { Wallet } from "../../wallet/Wallet.ts";
import type { TalkOwner } from "../../wallet/worker/talk/talkCalls.ts";
import { carryOver } from "../mailbox/carryOver.ts";
import { History } from "../mailbox/History.ts";
import { Mailbox } from "../mailbox/Mailbox.ts";
import { Notes } from "../mailbox/Notes.ts";
import { Sealing } from "../mailbox/Sealing.ts";
import type { TalkDb } from "../mailbox/talkDb.ts";
import { People } from "../people/People.ts";
import { personSchema } from "../people/personSchema.ts";
import { Rooms } from "../room/Rooms.ts";
import { roomNoteSchema } from "../room/roomNote.ts";
import { initialTalkSettings, settingsNoteSchema, type TalkSettings } from "../room/settingsNote.ts";
import { Lines } from "./Lines.ts";
import { Marker } from "./Marker.ts";
import { makeReport, type Reportable } from "./makeReport.ts";
import { type Tabs, tabsOf } from "./tabsOf.ts";

interface Parts {
  client: ChainClient;
  wallet: Pick<Wallet, "call">;
  db: IDBPDatabase<TalkDb>;
  owner: TalkOwner;
  publicKey: TalkKey;
  /** The account's word that this is its key. */
  statement: NostrEvent;
  /** Keys that the account had before, the last first, as far as they can be had again. */
  former: readonly FormerKey[];
  /** By their numbers, those of the account's former keys that are not on this device. */
  absent: readonly number[];
  /** The page's own relay. */
  relay: string;
}

export interface FormerKey {
  owner: TalkOwner;
  publicKey: TalkKey;
}

/** Milliseconds between two looks for messages whose time is over. */
const sweepPause = 15_000;

/** The device's clock, in Unix seconds: relays and other people's messages go by theirs, not by the chain's. */
export const talkNow = (): number => Math.floor(Date.now() / 1_000);

/** One account's talk: its mail, the rooms it is in, and the people in them. */
export class Talk {
  readonly self: Address;
  readonly owner: TalkOwner;
  readonly publicKey: TalkKey;
  readonly history: History;
  readonly rooms: Rooms;
  readonly people: People;
  readonly lines: Lines;
  /** What was begun in each room and not sent. Never on the disk. */
  readonly drafts = new Map<string, string>();
  readonly #parts: Parts;
  readonly #own: ReadonlySet<TalkKey>;
  readonly #mailbox: Mailbox;
  /** By these, what comes for former keys is read. Nothing is sent by them. */
  readonly #formerLines: readonly Lines[];
  readonly #marker: Marker;
  readonly #settings: Notes<typeof settingsNoteSchema>;
  /** Keys that belong to no account. */
  readonly #blocked: Notes<typeof talkKey>;
  readonly #notes: readonly { load(): Promise<void> }[];
  readonly #listeners = new Set<() => void>();
  #tabs: Tabs | null = null;

  /** Opens what this device keeps: no relay is needed. Throws `storageUnavailable`, or what the wallet throws when locked. */
  static async open(parts: Parts): Promise<Talk> {
    const { db, former } = parts;
    const sealing = await sealingOf(parts, parts);
    for (const one of former) await carryOver(db, await sealingOf(parts, one), sealing);
    const talk = new Talk(parts, sealing);
    await talk.#load();
    return talk;
  }

  private constructor(parts: Parts, sealing: Sealing) {
    const { db, owner, publicKey, client, former } = parts;
    const place = { db, sealing, onPut: () => this.#tell() };
    const people = new Notes({ ...place, kind: "person", schema: personSchema });
    const rooms = new Notes({ ...place, kind: "room", schema: roomNoteSchema });
    this.#parts = parts;
    this.self = owner.account;
    this.owner = owner;
    this.publicKey = publicKey;
    this.#settings = new Notes({ ...place, kind: "settings", schema: settingsNoteSchema });
    this.#blocked = new Notes({ ...place, kind: "blocked", schema: talkKey });
    this.#notes = [people, rooms, this.#settings, this.#blocked];
    this.#own = new Set([publicKey, ...former.map((one) => one.publicKey)]);
    this.history = new History(db, sealing, [...this.#own]);
    this.rooms = new Rooms({ owner: publicKey, isOwn: this.isOwn, history: this.history, notes: rooms });
    this.people = new People({ client, notes: people, line: () => this.lines.any() });
    this.#mailbox = this.#mailboxOf(parts);
    this.lines = new Lines({
      mailbox: this.#mailbox,
      signIn: this.#signInAs(owner),
      declarations: () => this.#declarations(),
    });
    this.#formerLines = former.map((one) => {
      const { receive } = this.#mailboxOf(one);
      // What waits goes out by the lines of the key that is in use.
      const mailbox = { receive, send: async () => undefined };
      return new Lines({ mailbox, signIn: this.#signInAs(one.owner), declarations: async () => [] });
    });
    this.#marker = new Marker({ talk: this, write: this.#write, now: talkNow });
  }

  get settings(): TalkSettings {
    return this.#settings.read().get("all") ?? initialTalkSettings;
  }

  async change(change: Partial<TalkSettings>): Promise<void> {
    await this.#settings.put("all", { ...this.settings, ...change });
  }

  /** `listener` is told whenever anything of it changed, in this tab or in another. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * Says something in a room: on this device when it resolves with the message's id, and on its way. Throws `talkMessageUnfit`,
   * `storageUnavailable`, and `talkKeyChanged` for somebody whose new key nobody looked at yet.
   */
  async say(room: string, content: Content): Promise<string> {
    const known = this.rooms.members(room);
    if (!known || known.isFormer) throw new TalkError("talkMessageUnfit");
    for (const key of known.others) {
      const former = this.people.byFormerKey(key);
      const person = former ?? this.people.byKey(key);
      if (person && (former || person.changedFrom))
        throw new TalkError("talkKeyChanged", { account: person.account });
    }
    return this.#write(content, known.others);
  }

  /** The reader has the room's messages before them. */
  seen(room: string): Promise<void> {
    return this.#marker.read(room, this.settings.tellsRead);
  }

  /** Takes up what a stranger began: from here on it is shown, and they learn that it came. */
  accept(room: string): Promise<void> {
    return this.#marker.deliver(room);
  }

  /** Once it is on the disk it is on its way, before any screen reads it. */
  readonly #write = async (content: Content, to: readonly TalkKey[]): Promise<string> => {
    const { id } = await this.#mailbox.write(content, to);
    this.lines.send();
    this.#tell();
    return id;
  };

  /** Goes through everything that the relays have, also what one held back before. Throws `talkRelayUnreachable`. */
  async askAgain(): Promise<void> {
    await this.lines.askAgain();
    await Promise.allSettled(this.#formerLines.map((lines) => lines.askAgain()));
  }

  /** Whether a key is this account's, or was. */
  readonly isOwn = (key: TalkKey): boolean => this.#own.has(key);

  /** By their numbers, former keys of an outside wallet that this device would get by one more signature each. */
  get absent(): readonly number[] {
    return this.#parts.absent;
  }

  /** Whether nothing of a key's owner is kept. */
  isBlocked(key: TalkKey): boolean {
    return this.#blocked.read().has(key) || this.people.isBlocked(key);
  }

  /** Keeps nothing more of a key's owner, by their account where that is known. */
  async block(key: TalkKey): Promise<void> {
    const person = this.people.byKey(key);
    if (person) await this.people.setBlocked(person.account, true);
    else await this.#blocked.put(key, key);
  }

  /**
   * The file by which others see that these messages were written by who wrote them, and nothing else of the conversation. The relays are
   * asked for them once more: what proves it is not kept here. Throws `talkReportEmpty`, `talkRelayUnreachable`.
   */
  report(messages: readonly Reportable[], about: Pick<Report, "reason" | "words">): Promise<string> {
    const disclose = async (wraps: NostrEvent[]) =>
      (await this.#parts.wallet.call("talkDisclose", { owner: this.owner, wraps })).disclosed;
    return makeReport({ talk: this, chainId: this.#parts.client.chain.id, disclose }, messages, about);
  }

  /** Follows the mail until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    this.#tabs = tabsOf(this.publicKey, signal, () => void this.#load().then(() => this.#announce()));
    const sweep = setInterval(() => void this.#sweep(), sweepPause);
    await this.#sweep();
    void this.#marker.run(signal);
    const all = [this.lines, ...this.#formerLines];
    await Promise.all(all.map((lines) => lines.run(this.relays, signal)));
    clearInterval(sweep);
  }

  async #load(): Promise<void> {
    await Promise.all(this.#notes.map((notes) => notes.load()));
  }

  async #sweep(): Promise<void> {
    if (await this.history.sweep(talkNow()).catch(() => false)) this.#tell();
  }

  /** Others find whose key this is, and where it takes mail. */
  async #declarations(): Promise<NostrEvent[]> {
    return [this.#parts.statement, await this.#sign({ kind: "inbox", relays: this.relays })];
  }

  /** Where its mail comes and goes: the page's own relay first. */
  get relays(): string[] {
    return [this.#parts.relay, ...this.settings.relays];
  }

  async #sign(declaration: Declaration, owner = this.owner): Promise<NostrEvent> {
    return (await this.#parts.wallet.call("talkSign", { owner, declaration })).event;
  }

  #signInAs(owner: TalkOwner) {
    return (relay: string) => (challenge: string) =>
      this.#sign({ kind: "authentication", relay, challenge }, owner);
  }

  /** The mail of one of the account's keys. What comes for any of them lies in one history. */
  #mailboxOf({ owner, publicKey }: FormerKey): Mailbox {
    const { wallet } = this.#parts;
    const mailbox = new Mailbox({
      ...{ wallet, owner, publicKey, history: this.history, now: talkNow },
      relays: () => this.relays,
      readUpTo: this.rooms.readUpTo,
      isOwn: this.isOwn,
      isRefused: (rumor, isOld) => this.#isRefused(rumor, isOld),
      notice: this.rooms.notice,
    });
    mailbox.onChange(() => this.#tell());
    return mailbox;
  }

  /**
   * Whoever has a key that was replaced can write with it on: nothing that others' former keys say is kept from then on that the change is
   * known here, and of the account's own nothing that is dated later than the change. Earlier dates cannot be told from true ones, nor can a
   * new device tell what came when.
   */
  #isRefused({ pubkey, created_at }: Rumor, isOld: boolean): boolean {
    if (this.isBlocked(pubkey) || (!isOld && this.people.byFormerKey(pubkey))) return true;
    const isFormer = this.isOwn(pubkey) && pubkey !== this.publicKey;
    return isFormer && created_at > this.#parts.statement.created_at;
  }

  #tell(): void {
    this.#tabs?.tell();
    this.#announce();
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}

async function sealingOf(
  { wallet }: Pick<Parts, "wallet">,
  { owner, publicKey }: FormerKey,
): Promise<Sealing> {
  const { key } = await wallet.call("talkHistoryKey", { owner });
  return new Sealing(publicKey, key);
}
