import type { Talk } from "../session/Talk.ts";
import type { Room } from "./Rooms.ts";
import { participantOf } from "./readThread.ts";

type Source = Pick<Talk, "people" | "isOwn" | "self">;

/** Whether somebody in a room has another key by now: it can be read, and goes on elsewhere. */
export const isOver = ({ people }: Source, { isFormer, others }: Room): boolean =>
  isFormer || others.some((key) => people.byFormerKey(key) !== null);

/** The rooms with the same people from before one of them, or the reader, got another key. */
export function earlierThan(talk: Source, room: Room, rooms: readonly Room[]): Room[] {
  if (isOver(talk, room)) return [];
  const people = peopleIn(talk, room);
  return rooms.filter((one) => one.isAccepted && isOver(talk, one) && peopleIn(talk, one) === people);
}

/** One for each set of people: a room that went on elsewhere is reached from there. */
export function withoutEarlier(talk: Source, rooms: readonly Room[]): Room[] {
  const earlier = new Set(rooms.flatMap((room) => earlierThan(talk, room, rooms)));
  return rooms.filter((room) => !earlier.has(room));
}

const peopleIn = (talk: Source, { others }: Room): string =>
  others
    .map((key) => participantOf(talk, key).account ?? key)
    .sort()
    .join();
