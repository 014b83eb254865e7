import { verifyEvent } from "nostr-tools/pure";
import { eventSchema, type TalkKey } from "./event.ts";
import { kinds } from "./kinds.ts";
import { relayUrl } from "./relayUrl.ts";

/** What asks a relay where a key takes mail (NIP-17). */
export const inboxFilter = (key: TalkKey) => ({ kinds: [kinds.inbox], authors: [key] });

/** The relays that a key names, by its own signed word; null when it named none. Of several words the last counts. */
export function readInbox(events: readonly unknown[], key: TalkKey): string[] | null {
  const [last] = events
    .flatMap((event) => eventSchema.safeParse(event).data ?? [])
    .filter((event) => event.kind === kinds.inbox && event.pubkey === key && verifyEvent(event))
    .sort((one, other) => other.created_at - one.created_at);
  const named = (last?.tags ?? []).flatMap(([name, url]) => (name === "relay" && url ? [url] : []));
  const relays = named.filter((url) => relayUrl.safeParse(url).success).slice(0, 5);
  return relays.length > 0 ? relays : null;
}
