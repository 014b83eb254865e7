import type { DatabaseSync } from "node:sqlite";
import type { Hex } from "viem";
import type { WatchedPlace } from "../../../../shared/reminders/pushSubscription.ts";

/** Milliseconds in which one place is told of once: whoever may say that something was left there. */
const pause = 10 * 60_000;

const tables = `
  create table if not exists place (
    place text not null, endpoint text not null references subscription on delete cascade,
    path text not null, leftAt integer, primary key (place, endpoint)) strict, without rowid;
  create index if not exists placesByEndpoint on place (endpoint);
`;

/** As what it is remembered that a place was told of. */
export const keyOfPlace = (place: Hex) => `offer:${place}`;

/** The places of the document store that browsers have watched, and when something was last left there, in milliseconds. */
export class WatchedPlaces {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    db.exec(tables);
  }

  /** These and no others. Those that it had watched before go on as they are. */
  put(endpoint: string, places: readonly WatchedPlace[]): void {
    const holes = places.map(() => "?").join(", ");
    this.#db
      .prepare(`delete from place where endpoint = ? and place not in (${holes})`)
      .run(endpoint, ...places.map(({ place }) => place));
    const watch = this.#db.prepare(
      `insert into place (place, endpoint, path) values (?, ?, ?)
       on conflict (place, endpoint) do update set path = excluded.path`,
    );
    for (const { place, path } of places) watch.run(place, endpoint, path);
  }

  /** Gives the accounts of the browsers that have it watched. */
  markLeft(place: Hex, at: number): string[] {
    this.#db.prepare("update place set leftAt = ? where place = ?").run(at, place);
    const rows = this.#db
      .prepare("select distinct address from watched join place using (endpoint) where place = ?")
      .all(place);
    return rows.map(({ address }) => String(address));
  }

  /** Where something was left since this browser was last told of the place, unless that was just now. */
  untold(endpoint: string, at: number): WatchedPlace[] {
    const rows = this.#db
      .prepare(
        `select place, path from place left join told on told.endpoint = place.endpoint and key = 'offer:' || place
         where place.endpoint = ? and leftAt is not null and (told.at is null or (told.at < leftAt and told.at <= ?))`,
      )
      .all(endpoint, at - pause);
    return rows.map(({ place, path }) => ({ place: place as Hex, path: String(path) }));
  }

  /** What was left so long ago is no news any more. */
  forgetOld(before: number): void {
    this.#db.prepare("update place set leftAt = null where leftAt < ?").run(before);
  }
}
