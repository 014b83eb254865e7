import "fake-indexeddb/auto";
import type { Filter } from "nostr-tools/filter";
import { History } from "../../../../web/app/src/lib/talk/mailbox/History.ts";
import { Mailbox } from "../../../../web/app/src/lib/talk/mailbox/Mailbox.ts";
import { Notes } from "../../../../web/app/src/lib/talk/mailbox/Notes.ts";
import { Sealing } from "../../../../web/app/src/lib/talk/mailbox/Sealing.ts";
import { openTalkDb } from "../../../../web/app/src/lib/talk/mailbox/talkDb.ts";
import { Rooms } from "../../../../web/app/src/lib/talk/room/Rooms.ts";
import { roomNoteSchema } from "../../../../web/app/src/lib/talk/room/roomNote.ts";
import type { NostrEvent } from "../../../../web/shared/talk/event.ts";
import type { TalkCrypto } from "../../../../web/shared/talk/TalkCrypto.ts";
import { TalkError } from "../../../../web/shared/talk/TalkError.ts";
import { now } from "./people.ts";

/** A relay that keeps to the rules, or to whichever of them the test leaves it. */
export class FakeMail {
  readonly url: string;
  events: NostrEvent[] = [];
  /** Events of one answer. */
  pageSize = 1_000;
  isDown = false;
  refuses = false;
  asked: Filter[] = [];
  /** What it was given and keeps to itself, having said that it has it. */
  withheld: NostrEvent[] = [];
  withholds: (event: NostrEvent) => boolean = () => false;
  readonly #followers = new Set<(event: NostrEvent) => void>();

  constructor(url = "ws://relay") {
    this.url = url;
  }

  async publish(event: NostrEvent): Promise<void> {
    if (this.isDown) throw new TalkError("talkRelayUnreachable");
    if (this.refuses) throw new TalkError("talkRelayRefused", { reason: "rate-limited" });
    if (this.withholds(event)) return void this.withheld.push(event);
    this.pass(event);
  }

  /** Tells whoever listens, whether it should or not. */
  pass(event: NostrEvent): void {
    this.events.push(event);
    for (const tell of this.#followers) tell(event);
  }

  async find(filter: Filter): Promise<NostrEvent[]> {
    if (this.isDown) throw new TalkError("talkRelayUnreachable");
    this.asked.push(filter);
    const { since = 0, until = Number.MAX_SAFE_INTEGER, "#p": readers = [] } = filter;
    return this.events
      .filter(({ tags }) => tags.some(([name, value]) => name === "p" && readers.includes(value ?? "")))
      .filter(({ created_at }) => created_at >= since && created_at <= until)
      .sort((one, other) => other.created_at - one.created_at)
      .slice(0, this.pageSize);
  }

  follow({ "#p": readers = [] }: Filter, onEvent: (event: NostrEvent) => void): () => void {
    const tell = (event: NostrEvent) => {
      if (event.tags.some(([name, value]) => name === "p" && readers.includes(value ?? ""))) onEvent(event);
    };
    this.#followers.add(tell);
    return () => this.#followers.delete(tell);
  }
}

let devices = 0;

/** Under a key of the test's own: on a device it comes from the talk key. */
export async function sealingFor({ publicKey }: Pick<TalkCrypto, "publicKey">): Promise<Sealing> {
  const algorithm = { name: "AES-GCM", length: 256 };
  return new Sealing(publicKey, await crypto.subtle.generateKey(algorithm, false, ["encrypt", "decrypt"]));
}

/** Somebody's mailbox on a device of its own, and the rooms that its messages stand in. */
export async function openMailbox(crypto: TalkCrypto, clock = { now }, relays = ["ws://relay"]) {
  const blocked = new Set<string>();
  /** Keys that their owners replaced. */
  const former = new Set<string>();
  const name = `device ${devices++}`;
  const db = await openTalkDb(name);
  const sealing = await sealingFor(crypto);
  const history = new History(db, sealing);
  const notes = new Notes({ db, sealing, kind: "room", schema: roomNoteSchema, onPut: () => {} });
  const isOwn = (one: string) => one === crypto.publicKey;
  const rooms = new Rooms({ owner: crypto.publicKey, isOwn, history, notes });
  const wallet = {
    async call(method: string, params: never) {
      const { messages = [], wraps = [] } = params as {
        messages?: { draft: never; recipients: never }[];
        wraps?: unknown[];
      };
      if (method === "talkWrap") {
        const wrapped = messages.map(({ draft, recipients }) => crypto.wrap(draft, recipients, clock.now));
        return { wrapped: await Promise.all(wrapped) };
      }
      return { opened: await Promise.all(wraps.map((wrap) => crypto.unwrap(wrap, clock.now))) };
    },
  };
  const mailbox = new Mailbox({
    wallet: wallet as never,
    owner: { kind: "key", account: "0x0000000000000000000000000000000000000001", sequence: 0 },
    publicKey: crypto.publicKey,
    history,
    isRefused: ({ pubkey }, isOld) => blocked.has(pubkey) || (!isOld && former.has(pubkey)),
    isOwn,
    relays: () => relays,
    readUpTo: rooms.readUpTo,
    notice: rooms.notice,
    now: () => clock.now,
  });
  return { mailbox, history, rooms, clock, name, blocked, former };
}
