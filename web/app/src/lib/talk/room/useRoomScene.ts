import { useMemo } from "react";
import type { Content } from "../../../../../shared/talk/content/Content.ts";
import type { Talk } from "../session/Talk.ts";
import type { RoomScene } from "./RoomScene.ts";
import type { Room } from "./Rooms.ts";
import { participantOf } from "./readThread.ts";

/** A room for what stands in it. */
export function useRoomScene(talk: Talk, room: Room): RoomScene {
  return useMemo(
    () => ({
      id: room.id,
      self: talk.self,
      others: room.others.map((key) => participantOf(talk, key)),
      send: async (content: Content) => void (await talk.say(room.id, content)),
    }),
    [talk, room],
  );
}
