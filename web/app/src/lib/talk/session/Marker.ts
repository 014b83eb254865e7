import type { Content } from "../../../../../shared/talk/content/Content.ts";
import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import type { TalkKey } from "../../../../../shared/talk/event.ts";
import type { Rumor } from "../../../../../shared/talk/rumor.ts";
import { elapsed, nextChange } from "../../waiting.ts";
import type { Room } from "../room/Rooms.ts";
import type { Talk } from "./Talk.ts";

type Mark = Extract<Content, { kind: "mark" }>["mark"];

interface Parts {
  talk: Pick<Talk, "history" | "rooms" | "publicKey" | "isOwn" | "lines" | "subscribe">;
  write: (content: Content, recipients: readonly TalkKey[]) => Promise<unknown>;
  /** Unix seconds. */
  now: () => number;
}

/** Each mark goes to everybody in the room: in larger ones they would be most of the mail. */
export const mostMarking = 8;

/** Messages of one mark. */
const most = 100;
/** Messages before the unread ones that are looked at too: of some it could not be said that they came. */
const before = 10;

/** Milliseconds in which what comes together is marked together. */
const gathering = 400;

/** Tells others how far their messages came. */
export class Marker {
  readonly #parts: Parts;
  #writing: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Says of what comes to rooms of the owner's that it came, until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { talk } = this.#parts;
    while (!signal.aborted) {
      const changed = new AbortController();
      const leave = talk.subscribe(() => changed.abort());
      // What the owner marked on another device is only known once everything was read.
      const isReading = ![...talk.lines.states.value.values()].includes("open");
      if (isReading) await nextChange(talk.lines.states, signal);
      else await this.#deliverAll().catch(() => undefined);
      if (!isReading) await elapsed(2_147_483_647, AbortSignal.any([signal, changed.signal]));
      leave();
      await elapsed(gathering, signal);
    }
  }

  /** Of one room, whether it was accepted before or not: this accepts it. */
  async deliver(room: string): Promise<void> {
    const known = await this.#parts.talk.rooms.get(room);
    if (known) await this.#mark(known, "delivered");
  }

  async read(room: string, isTold: boolean): Promise<void> {
    const { talk, now } = this.#parts;
    const { rooms } = talk;
    const known = await rooms.get(room);
    if (!known?.last || !known.isAccepted) return;
    // What came late was seen at this hour, whatever it is dated.
    if (known.unread > 0) await rooms.setRead(room, Math.max(known.last.created_at, now()));
    if (isTold) await this.#mark(known, "read");
  }

  async #deliverAll(): Promise<void> {
    for (const room of await this.#parts.talk.rooms.list()) {
      if (room.isAccepted && room.unread > 0) await this.#mark(room, "delivered");
    }
  }

  /** One after the other: of two at once each would miss the other's. */
  #mark(room: Room, mark: Mark): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#markNow(room, mark));
    return this.#writing;
  }

  async #markNow({ id, others, isFormer, readAt, unread }: Room, mark: Mark): Promise<void> {
    const { talk, write } = this.#parts;
    if (isFormer || others.length >= mostMarking) return;
    const [last, late] = await Promise.all([
      talk.history.page(id, Math.min(most, unread + before)),
      talk.history.lateAfter(id, readAt),
    ]);
    const theirs = last.filter(({ pubkey }) => !talk.isOwn(pubkey));
    const since = theirs.at(-1)?.created_at ?? 0;
    const done = markedBy(talk.publicKey, await talk.history.marks(id, since), mark);
    const unmarked = [...late.keys(), ...theirs.map((rumor) => rumor.id)].filter((one) => !done.has(one));
    const messages = [...new Set(unmarked)].slice(0, most);
    if (messages.length === 0) return;
    await write({ kind: "mark", mark, messages }, others);
  }
}

/** What somebody said came so far: whoever read it has it. */
export function markedBy(author: TalkKey, marks: readonly Rumor[], least: Mark): Set<string> {
  const messages = marks
    .filter(({ pubkey }) => pubkey === author)
    .flatMap((rumor) => {
      const content = decodeContent(rumor);
      if (content?.kind !== "mark") return [];
      return content.mark === "read" || least === "delivered" ? content.messages : [];
    });
  return new Set(messages);
}
