import type { IDBPDatabase } from "idb";
import type { TalkKey } from "../../../../../shared/talk/event.ts";
import { ownedRange, type Posted, type TalkDb } from "./talkDb.ts";

/** Seconds that a copy is offered to a relay of several. */
const longestOffered = 3 * 86_400;

/** Copies on their way to the owner's relays. They are put here together with what they are copies of. */
export class Outbox {
  readonly #db: IDBPDatabase<TalkDb>;
  readonly #owner: TalkKey;

  constructor(db: IDBPDatabase<TalkDb>, owner: TalkKey) {
    this.#db = db;
    this.#owner = owner;
  }

  /** Copies that are still to be sent to one of the owner's relays, what was written first before the rest, and one's own copies after those of others. */
  async posted(): Promise<Posted[]> {
    const all = await this.#db.getAll("outbox", ownedRange(this.#owner));
    const isOwn = ({ recipient }: Posted) => Number(recipient === this.#owner);
    return all.sort((one, other) => one.at - other.at || isOwn(one) - isOwn(other));
  }

  /** A relay has this copy: it is kept for those of `relays` that have not. */
  async arrived(id: string, relay: string, relays: readonly string[]): Promise<void> {
    const writing = this.#db.transaction("outbox", "readwrite");
    const row = await writing.store.get([this.#owner, id]);
    const taken = [...(row?.taken ?? []), relay];
    if (relays.every((one) => taken.includes(one))) await writing.store.delete([this.#owner, id]);
    else if (row) await writing.store.put({ ...row, taken });
    await writing.done;
  }

  /** Takes off copies that a relay did not take for long, where another has them. `now`: Unix seconds. */
  async sweep(now: number): Promise<void> {
    const old = (await this.posted()).filter(({ at, taken }) => taken && at < now - longestOffered);
    await Promise.all(old.map(({ id }) => this.#db.delete("outbox", [this.#owner, id])));
  }
}
