import type { Content } from "../../../../../shared/talk/content/Content.ts";
import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";

/** The message that its author copied into this one, for a reader who was not there; null where there is none, or none that may be copied. */
export function copiedIn({ content, ...message }: Message): Message | null {
  if (content.kind !== "card" || content.card.card !== "excerpt") return null;
  const { copy, original, at } = content.card;
  const said = decodeContent({ ...copy, id: original, pubkey: message.author.key, created_at: at });
  return said && isCopied(said) ? { ...message, id: original, at, content: said } : null;
}

/** The messages with those that are copied in them, each where its copy stands; what is here itself needs none. */
export function withCopied<T extends Message>(messages: readonly T[]): (T | Message)[] {
  const here = new Set(messages.map(({ id }) => id));
  return messages.flatMap((message) => {
    const copied = copiedIn(message);
    return copied && !here.has(copied.id) ? [copied, message] : [message];
  });
}

/**
 * A copy of a copy would be somebody else's word as to when it was written; whom one takes as a mediator is said to the mediator; and
 * what is to vanish would not.
 */
export function isCopied(content: Content): boolean {
  if (!("expiresAt" in content) || content.expiresAt !== null) return false;
  return content.kind !== "card" || (content.card.card !== "excerpt" && content.card.card !== "mediator");
}
