import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import type { Rumor } from "../../../../../shared/talk/rumor.ts";
import { inOrder, missingIn, previousOf } from "../../../../../shared/talk/thread.ts";
import { markedBy } from "../session/Marker.ts";
import type { Talk } from "../session/Talk.ts";
import type { Message, Participant } from "./RoomScene.ts";

/** How far one's own message came: still here, with a relay, with everybody's device, before everybody's eyes. */
export type Progress = "waiting" | "sent" | "delivered" | "read";

export interface ThreadMessage extends Message {
  /** Null for what others wrote. */
  readonly progress: Progress | null;
  /** When it came, in Unix seconds by this device's clock, if others after it had been read by then. */
  readonly late: number | null;
}

export interface Thread {
  readonly messages: readonly ThreadMessage[];
  /** Messages that others of these name and that never came: somebody holds them back, or they are on their way. */
  readonly missing: number;
  readonly hasOlder: boolean;
}

type Source = Pick<Talk, "history" | "people" | "isOwn" | "self">;

export function participantOf(
  { people, isOwn, self }: Pick<Talk, "people" | "isOwn" | "self">,
  key: string,
): Participant {
  return { key, account: isOwn(key) ? self : people.account(key) };
}

/** The last messages of a room, at most so many, the oldest first. */
export async function readThread(talk: Source, room: string, limit: number): Promise<Thread> {
  const found = await talk.history.page(room, limit + 1);
  const rumors = found.slice(0, limit);
  const since = rumors.at(-1)?.created_at ?? 0;
  const [marks, late, posted, missing] = await Promise.all([
    talk.history.marks(room, since),
    talk.history.lateAfter(room, since),
    talk.history.outbox.posted(),
    countMissing(talk, found),
  ]);
  const waiting = new Set(
    posted.filter(({ recipient, taken }) => !taken && !talk.isOwn(recipient)).map(({ message }) => message),
  );
  const others = [...new Set(rumors.flatMap(({ pubkey, tags }) => [pubkey, ...named(tags)]))].filter(
    (key) => !talk.isOwn(key),
  );
  const marked = others.map((key) => ({
    delivered: markedBy(key, marks, "delivered"),
    read: markedBy(key, marks, "read"),
  }));
  const progressOf = (id: string): Progress => {
    if (waiting.has(id)) return "waiting";
    if (marked.length > 0 && marked.every(({ read }) => read.has(id))) return "read";
    return marked.length > 0 && marked.every(({ delivered }) => delivered.has(id)) ? "delivered" : "sent";
  };
  const messages = inOrder(rumors).flatMap((rumor): ThreadMessage[] => {
    const content = decodeContent(rumor);
    if (!content) return [];
    const isOwn = talk.isOwn(rumor.pubkey);
    return [
      {
        ...{ id: rumor.id, isOwn, at: rumor.created_at, content },
        author: participantOf(talk, rumor.pubkey),
        progress: isOwn ? progressOf(rumor.id) : null,
        late: late.get(rumor.id) ?? null,
      },
    ];
  });
  return { messages, missing, hasOlder: found.length > limit };
}

const named = (tags: Rumor["tags"]): string[] =>
  tags.flatMap(([name, value]) => (name === "p" && value !== undefined ? [value] : []));

/** What is on this device outside of these, or was taken back, is not missing. */
async function countMissing({ history }: Source, rumors: readonly Rumor[]): Promise<number> {
  const authors = new Map(rumors.map((rumor) => [previousOf(rumor) ?? "", rumor.pubkey]));
  const missing = missingIn(rumors);
  const known = await Promise.all(missing.map((id) => history.isKnown({ id, by: authors.get(id) ?? "" })));
  return known.filter((isKnown) => !isKnown).length;
}
