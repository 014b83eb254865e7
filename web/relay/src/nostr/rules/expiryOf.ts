import { Denial } from "../Denial.ts";
import { isErasingKind } from "../kinds.ts";
import { type NostrEvent, tagValues } from "../NostrEvent.ts";

/** Unix seconds from which an event is gone (NIP-40), null for never. What deletes others stays. */
export function expiryOf(event: NostrEvent): number | null {
  const [text] = tagValues(event, "expiration");
  if (text === undefined || isErasingKind(event.kind)) return null;
  if (!/^\d{1,15}$/.test(text)) throw new Denial("invalid", "an expiration is a time in seconds");
  return Number(text);
}
