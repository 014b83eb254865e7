import type { Talk } from "../session/Talk.ts";
import type { Room } from "./Rooms.ts";

/** Rooms that wait to be taken up. Those of blocked people alone wait for nothing. */
export const strangersIn = (talk: Pick<Talk, "isBlocked">, rooms: readonly Room[]): Room[] =>
  rooms.filter(({ isAccepted, others }) => !isAccepted && !others.every((key) => talk.isBlocked(key)));
