import * as z from "zod/mini";
import { nostrHex, type TalkKey, unsignedShape } from "./event.ts";

/**
 * A message as its readers get it. Strict, so that a signed one is refused: somebody could publish it, and prove to the
 * world who wrote it.
 */
export const rumorSchema = z.strictObject({ ...unsignedShape, id: nostrHex(32) });
export type Rumor = z.output<typeof rumorSchema>;

/** A message before it has an author and readers, who stand in none of its tags yet. */
export const rumorDraftSchema = z.object({
  kind: unsignedShape.kind,
  created_at: unsignedShape.created_at,
  tags: unsignedShape.tags,
  content: unsignedShape.content,
});
export type RumorDraft = z.output<typeof rumorDraftSchema>;

/** Everybody in the room: the author and whom it names. Sorted, each once. */
export function participantsOf({ pubkey, tags }: Pick<Rumor, "pubkey" | "tags">): TalkKey[] {
  const named = tags.flatMap(([name, value]) => (name === "p" && value !== undefined ? [value] : []));
  return [...new Set([pubkey, ...named])].sort();
}
