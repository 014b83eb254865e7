import * as z from "zod/mini";
import { talkKey } from "../../../../../shared/talk/event.ts";
import { mostParticipants } from "../../../../../shared/talk/limits.ts";
import { count } from "../../../../../shared/wire/count.ts";

/** What this device noted of a room. */
export const roomNoteSchema = z.object({
  /** Everybody in it, the owner too, sorted. */
  participants: z.array(talkKey).check(z.minLength(1), z.maxLength(mostParticipants)),
  /** What it is called, as the last who named it said, and when. */
  subject: z.nullable(z.string()),
  subjectAt: count(40),
  /** Up to when it was read, in Unix seconds: by its messages' own dates, and for those that came late by when they came. */
  readAt: count(40),
  /** When the owner began it; null where others did. A room that says nothing yet stands there by this. */
  begunAt: z.nullable(count(40)),
});

export type RoomNote = z.output<typeof roomNoteSchema>;

export const emptyNote = (participants: readonly string[]): RoomNote => ({
  participants: [...participants].sort(),
  subject: null,
  subjectAt: 0,
  readAt: 0,
  begunAt: null,
});
