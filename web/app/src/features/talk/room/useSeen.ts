import { useEffect } from "react";
import type { Room } from "../../../lib/talk/room/Rooms.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";

/** Says that a room was read while it is before the reader's eyes, up to its last message. */
export function useSeen(talk: Talk, room: Room, last: string | undefined): void {
  useEffect(() => {
    if (last === undefined) return;
    const see = () => {
      // What could not be told is told the next time.
      if (document.visibilityState === "visible") void talk.seen(room.id).catch(() => undefined);
    };
    see();
    document.addEventListener("visibilitychange", see);
    return () => document.removeEventListener("visibilitychange", see);
  }, [talk, room.id, last]);
}
