import { Denial } from "../Denial.ts";
import { isReplaceableKind, kinds } from "../kinds.ts";
import { type NostrEvent, tagValues } from "../NostrEvent.ts";
import type { EventTables } from "./EventTables.ts";

/**
 * The ids that a verified event erases when it is kept; null when it, or a newer one in its place, is known. Throws a
 * `Denial` when it may not come back. It reads the rows and no clock: the same rows give the same answer everywhere.
 * Mail that was deleted is answered as if it were there: whether its recipient took it is nobody's business.
 */
export function judgeEvent(tables: EventTables, event: NostrEvent): string[] | null {
  const { id, kind, pubkey, created_at } = event;
  if (tables.has(id)) return null;
  if (tables.isDeleted(event)) {
    if (kind === kinds.wrap) return null;
    throw new Denial("blocked", "its author deleted this event");
  }
  const vanished = tables.newest(pubkey, kinds.vanish);
  if (vanished && vanished.created_at >= created_at) {
    throw new Denial("blocked", "its author asked to vanish from here");
  }
  const before = isReplaceableKind(kind) ? tables.newest(pubkey, kind) : undefined;
  if (!before) return erasedBy(tables, event);
  return isNewer(event, before) ? [before.id] : null;
}

/** NIP-01: of two of the same second the one with the lower id stays. */
function isNewer(event: NostrEvent, before: Pick<NostrEvent, "id" | "created_at">): boolean {
  if (event.created_at !== before.created_at) return event.created_at > before.created_at;
  return event.id < before.id;
}

function erasedBy(tables: EventTables, event: NostrEvent): string[] {
  const { kind, pubkey, created_at } = event;
  if (kind === kinds.vanish) return tables.everythingOf(pubkey, created_at);
  if (kind !== kinds.deletion) return [];
  const places = tagValues(event, "a").flatMap((place) => tables.versions(place, pubkey, created_at));
  return [...tables.deletable(tagValues(event, "e"), pubkey), ...places];
}
