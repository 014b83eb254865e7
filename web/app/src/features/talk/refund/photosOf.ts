import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import type { FileContent } from "../../../lib/talk/files/sealFile.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";

/** The pictures that a request names, out of its author's own messages: another's are none of it. */
export function photosOf(
  ask: Ask,
  message: Message,
  messages: readonly Message[],
): { id: string; file: FileContent }[] {
  return ask.photos.flatMap((id) => {
    const found = messages.find((one) => one.id === id && one.author.key === message.author.key);
    const content = found?.content;
    return content?.kind === "file" && content.type.startsWith("image/") ? [{ id, file: content }] : [];
  });
}
