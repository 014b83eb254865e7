import type { Rumor } from "./rumor.ts";

const name = "previous";

/**
 * Names the message that its author sent to the room before this one. By it a reader notices what a relay held back: nobody
 * else can put it there, since it stands within the seal. Messages that expire are none of the thread, or each would leave a hole.
 */
export const previousTag = (id: string | null): string[][] => (id === null ? [] : [[name, id]]);

/** Null for the first, and for those of other clients, which know of no thread. */
export function previousOf({ tags }: Pick<Rumor, "tags">): string | null {
  const named = tags.filter((tag) => tag[0] === name);
  const [id] = named.length === 1 ? (named[0]?.slice(1) ?? []) : [];
  return id !== undefined && /^[0-9a-f]{64}$/.test(id) ? id : null;
}

/** The messages that others of these name and that are not among them. */
export function missingIn(rumors: readonly Rumor[]): string[] {
  const here = new Set(rumors.map(({ id }) => id));
  const named = rumors.map(previousOf).filter((id) => id !== null);
  return [...new Set(named)].filter((id) => !here.has(id));
}

/**
 * As they were said: by their dates, which are whole seconds, and within one by the thread, so that what somebody wrote in
 * one breath stands in its order.
 */
export function inOrder<Message extends Pick<Rumor, "id" | "created_at" | "tags">>(
  messages: readonly Message[],
): Message[] {
  const byDate = [...messages].sort(
    (one, other) => one.created_at - other.created_at || (one.id < other.id ? -1 : 1),
  );
  const placed = new Set<string>();
  const ordered: Message[] = [];
  const waiting = new Map(byDate.map((message) => [message.id, message]));
  const place = (message: Message) => {
    if (placed.has(message.id)) return;
    placed.add(message.id);
    const before = waiting.get(previousOf(message) ?? "");
    if (before?.created_at === message.created_at) place(before);
    ordered.push(message);
  };
  for (const message of byDate) place(message);
  return ordered;
}
