import type { Filter } from "../Filter.ts";
import type { NostrEvent } from "../NostrEvent.ts";

/** `known`: it, or a newer one in its place, was there, or it was there and is deleted. */
export type Outcome = "stored" | "known";

/** Keeps events until they expire or are deleted, and carries all of them to whoever listens. */
export interface EventStore {
  /**
   * Follows a verified event: a deletion deletes, what is replaceable replaces. Once it resolves with `stored` it
   * survives any crash, and listeners heard of it. Rejects with a `Denial`, and then nothing changed.
   * @param sender counts mail by its origin; empty for nobody's share.
   */
  add(event: NostrEvent, sender: string): Promise<Outcome>;

  /** Lets listeners hear an event that is kept nowhere. */
  pass(event: NostrEvent): void;

  listen(hear: (event: NostrEvent) => void): void;

  /**
   * What matches any of the filters and may be read with these keys, newest first, as JSON. What is there is settled
   * at once, and read when its turn comes: what expired or was deleted by then is left out.
   */
  find(filters: readonly Filter[], keys: ReadonlySet<string>): Iterable<string>;

  /** Takes off the disk what has expired, and every trace of what was deleted. */
  sweep(): void;

  close(): Promise<void>;
}
