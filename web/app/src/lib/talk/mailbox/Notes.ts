import type { IDBPDatabase } from "idb";
import * as z from "zod/mini";
import { Cell } from "../../chain/Cell.ts";
import { storageUnavailable } from "../../documents/storageUnavailable.ts";
import type { Sealing } from "./Sealing.ts";
import type { NoteRow, TalkDb } from "./talkDb.ts";

interface Parts<Schema> {
  db: IDBPDatabase<TalkDb>;
  sealing: Sealing;
  kind: string;
  schema: Schema;
  /** Something was noted, or taken away, in this tab. */
  onPut: () => void;
}

/** What the owner of a talk key noted of one kind of thing: sealed on this device, in memory for the screens. */
export class Notes<Schema extends z.ZodMiniType> {
  readonly #parts: Parts<Schema>;
  readonly #cell = new Cell<ReadonlyMap<string, z.output<Schema>>>(new Map());

  constructor(parts: Parts<Schema>) {
    this.#parts = parts;
  }

  readonly read = (): ReadonlyMap<string, z.output<Schema>> => this.#cell.value;
  readonly subscribe = this.#cell.subscribe;

  /** Reads what is on the disk, which another tab may have changed. */
  async load(): Promise<void> {
    const { db, sealing, kind, schema } = this.#parts;
    const { owner } = sealing;
    const rows = await db.getAll("notes", IDBKeyRange.bound([owner, kind], [owner, kind, []]));
    const opened = await Promise.all(
      rows.map(async (row) => {
        const read = schema.safeParse(await sealing.open(this.#placeOf(row.id), row.sealed));
        return read.success ? ([[row.id, read.data]] as const) : [];
      }),
    );
    this.#cell.value = new Map(opened.flat());
  }

  /** Throws `storageUnavailable` when the device does not keep it. */
  async put(id: string, note: z.output<Schema>): Promise<void> {
    const { db, sealing, kind, schema, onPut } = this.#parts;
    const sealed = await sealing.seal(this.#placeOf(id), z.encode(schema, note));
    await db.put("notes", { owner: sealing.owner, kind, id, sealed }).catch(storageUnavailable);
    this.#cell.value = new Map(this.#cell.value).set(id, note);
    onPut();
  }

  async remove(id: string): Promise<void> {
    const { db, sealing, kind, onPut } = this.#parts;
    await db.delete("notes", [sealing.owner, kind, id]);
    const left = new Map(this.#cell.value);
    left.delete(id);
    this.#cell.value = left;
    onPut();
  }

  #placeOf(id: string): string {
    return placeOfNote({ kind: this.#parts.kind, id });
  }
}

/** What a note is sealed for. */
export const placeOfNote = ({ kind, id }: Pick<NoteRow, "kind" | "id">): string => `note/${kind}/${id}`;
