import { useEffect } from "react";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import type { Thread } from "../../../lib/talk/room/readThread.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";

/** Says that a room was read while it is before the reader's eyes, whenever its thread is another. */
export function useSeen(talk: Talk, room: Room, thread: Thread | undefined): void {
  useEffect(() => {
    if (!thread) return;
    const see = () => {
      // What could not be told is told the next time.
      if (document.visibilityState === "visible") void talk.seen(room.id).catch(() => undefined);
    };
    see();
    document.addEventListener("visibilitychange", see);
    return () => document.removeEventListener("visibilitychange", see);
  }, [talk, room.id, thread]);
}
