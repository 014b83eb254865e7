import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import { roomId } from "../../../../../shared/talk/room.ts";
import { participantsOf, type Rumor } from "../../../../../shared/talk/rumor.ts";
import type { History } from "../mailbox/History.ts";

/** A message in which the words stand that were looked for. */
export interface Found {
  readonly id: string;
  readonly room: string;
  /** Unix seconds. */
  readonly at: number;
  readonly text: string;
}

/** As many as anybody reads. */
const most = 50;

/**
 * Looks through everything that was said, on this device alone: texts and the names of files. The youngest first. What is not in
 * these rooms is not looked at.
 */
export async function searchMessages(
  history: Pick<History, "all">,
  words: string,
  rooms: ReadonlySet<string>,
): Promise<Found[]> {
  const wanted = plain(words);
  const found: Found[] = [];
  for await (const rumors of history.all()) {
    for (const rumor of rumors) {
      const text = textOf(rumor);
      if (text === null || !plain(text).includes(wanted)) continue;
      const room = roomId(participantsOf(rumor));
      if (rooms.has(room)) found.push({ id: rumor.id, room, at: rumor.created_at, text });
    }
  }
  return found.sort((one, other) => other.at - one.at).slice(0, most);
}

/** Full-width letters, capitals and accents written in two ways make no difference. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

function textOf(rumor: Rumor): string | null {
  const content = decodeContent(rumor);
  if (content?.kind === "text") return content.text;
  return content?.kind === "file" ? content.name : null;
}
