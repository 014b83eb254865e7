import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import type { TalkKey } from "../../../../../shared/talk/event.ts";
import { roomId } from "../../../../../shared/talk/room.ts";
import { participantsOf, type Rumor } from "../../../../../shared/talk/rumor.ts";
import type { History } from "../mailbox/History.ts";
import type { Notes } from "../mailbox/Notes.ts";
import { emptyNote, type RoomNote, type roomNoteSchema } from "./roomNote.ts";

export interface Room {
  readonly id: string;
  /** Everybody else. */
  readonly others: readonly TalkKey[];
  readonly subject: string | null;
  readonly readAt: number;
  /** Null while nothing was said. */
  readonly last: Rumor | null;
  readonly unread: number;
  /** Whether the owner is in it with a key that was replaced: nothing more can be said in it. */
  readonly isFormer: boolean;
  /** Whether the owner ever said anything here. Until then nothing of it is shown. */
  readonly isAccepted: boolean;
  /** When something happened last, in Unix seconds. */
  readonly at: number;
}

interface Parts {
  owner: TalkKey;
  /** Whether a key is the owner's, or was. */
  isOwn: (key: TalkKey) => boolean;
  history: History;
  notes: Notes<typeof roomNoteSchema>;
}

/** The rooms that a talk key is in. */
export class Rooms {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Those in which something happened last first. */
  async list(): Promise<Room[]> {
    const { history, notes } = this.#parts;
    const [latest, own] = await Promise.all([history.latest(), history.ownRooms()]);
    const last = new Map(latest.map((rumor) => [roomId(participantsOf(rumor)), rumor]));
    const rooms = await Promise.all(
      [...new Set([...last.keys(), ...notes.read().keys()])].map((id) =>
        this.#describe(id, last.get(id) ?? null, own.has(id)),
      ),
    );
    return rooms.filter((room) => room !== null).sort((one, other) => other.at - one.at);
  }

  /** Null for a room that this device knows nothing of. */
  async get(id: string): Promise<Room | null> {
    const { history } = this.#parts;
    const [[last = null], isOwn] = await Promise.all([history.page(id, 1), history.hasOwn(id)]);
    return this.#describe(id, last, isOwn);
  }

  /** Who is in a room. Null for one that this device knows nothing of. */
  members(id: string): Pick<Room, "others" | "isFormer"> | null {
    const note = this.#parts.notes.read().get(id);
    return note ? this.#membersOf(note) : null;
  }

  /** A room with these, whether anything was said in it or not. */
  async begin(others: readonly TalkKey[], subject: string | null, at: number): Promise<string> {
    const participants = [this.#parts.owner, ...others];
    const id = roomId(participants);
    const known = this.#parts.notes.read().get(id) ?? emptyNote(participants);
    const named = subject === null ? {} : { subject, subjectAt: at };
    await this.#parts.notes.put(id, { ...known, ...named, begunAt: known.begunAt ?? at });
    return id;
  }

  async setRead(id: string, at: number): Promise<void> {
    const note = this.#parts.notes.read().get(id);
    if (note && note.readAt < at) await this.#parts.notes.put(id, { ...note, readAt: at });
  }

  async forget(id: string): Promise<void> {
    await this.#parts.history.forget(id);
    await this.#parts.notes.remove(id);
  }

  /** Up to when each room was read, as it stands now. */
  readonly readUpTo = (): ((room: string) => number) => {
    const notes = this.#parts.notes.read();
    return (room) => notes.get(room)?.readAt ?? 0;
  };

  /** Writes down the rooms that messages stand in, before the messages are. */
  readonly notice = async (rumors: readonly Rumor[]): Promise<void> => {
    const { notes, isOwn } = this.#parts;
    const changed = new Map<string, RoomNote>();
    for (const rumor of rumors) {
      const id = roomId(participantsOf(rumor));
      const note = changed.get(id) ?? notes.read().get(id) ?? emptyNote(participantsOf(rumor));
      changed.set(id, named(isOwn(rumor.pubkey) ? read(note, rumor) : note, rumor));
    }
    for (const [id, note] of changed) if (note !== notes.read().get(id)) await notes.put(id, note);
  };

  async #describe(id: string, last: Rumor | null, isOwn: boolean): Promise<Room | null> {
    const note = this.#parts.notes.read().get(id) ?? (last && emptyNote(participantsOf(last)));
    if (!note || (!last && note.begunAt === null)) return null;
    return {
      id,
      ...this.#membersOf(note),
      subject: note.subject,
      readAt: note.readAt,
      last,
      unread: last ? await this.#countUnread(id, note.readAt) : 0,
      isAccepted: isOwn || note.begunAt !== null,
      at: Math.max(last?.created_at ?? 0, note.begunAt ?? 0),
    };
  }

  #membersOf({ participants }: RoomNote): Pick<Room, "others" | "isFormer"> {
    const { owner, isOwn } = this.#parts;
    return { others: participants.filter((key) => !isOwn(key)), isFormer: !participants.includes(owner) };
  }

  async #countUnread(id: string, readAt: number): Promise<number> {
    const { history } = this.#parts;
    const counts = [history.countAfter(id, readAt), history.countLateAfter(id, readAt)];
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }
}

/** Whoever answers has read, and so has whoever says so, on whichever device. */
function read(note: RoomNote, rumor: Rumor): RoomNote {
  const content = decodeContent(rumor);
  const isMark = content?.kind === "mark";
  if (isMark && content.mark !== "read") return note;
  // A mark is dated after what was read: what bears the same second came later.
  const readAt = isMark ? rumor.created_at - 1 : rumor.created_at;
  return readAt > note.readAt ? { ...note, readAt } : note;
}

function named(note: RoomNote, rumor: Rumor): RoomNote {
  const content = decodeContent(rumor);
  const subject = content?.kind === "text" ? content.subject : null;
  if (subject === null || rumor.created_at < note.subjectAt) return note;
  return { ...note, subject, subjectAt: rumor.created_at };
}
