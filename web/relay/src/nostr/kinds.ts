import { isEphemeralKind, isReplaceableKind } from "nostr-tools/kinds";
import { kinds } from "../../../shared/talk/kinds.ts";
import { type NostrEvent, tagValues } from "./NostrEvent.ts";

export { isEphemeralKind, isReplaceableKind, kinds };

export const storedKinds: readonly number[] = [
  kinds.deletion,
  kinds.vanish,
  kinds.wrap,
  kinds.identity,
  kinds.inbox,
];

export const isTakenKind = (kind: number): boolean =>
  storedKinds.includes(kind) || (isEphemeralKind(kind) && kind !== kinds.authentication);

/** Addressed to one key, and nobody else's business. */
export const isMailKind = (kind: number): boolean => kind === kinds.wrap || isEphemeralKind(kind);

/** Deletes others, and is not deleted itself. */
export const isErasingKind = (kind: number): boolean => kind === kinds.deletion || kind === kinds.vanish;

/**
 * The only key that may read an event; null when anybody may. A deletion names the mail that its author had, so it
 * is told to nobody else.
 */
export function readerOf(event: NostrEvent): string | null {
  if (isMailKind(event.kind)) return tagValues(event, "p")[0] ?? null;
  return isErasingKind(event.kind) ? event.pubkey : null;
}
