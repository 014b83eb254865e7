import { verifyEvent } from "nostr-tools/wasm";
import type { Connection } from "../Connection.ts";
import { Denial } from "../Denial.ts";
import { type Desk, nowOf } from "../Desk.ts";
import { isEphemeralKind, kinds } from "../kinds.ts";
import { type NostrEvent, readEvent, tagValues } from "../NostrEvent.ts";
import { checkEvent } from "../rules/checkEvent.ts";

/** EVENT: stores mail and hands it over, or carries a signal. Who hears it, and whether anybody does, is not told. */
export async function publish(desk: Desk, connection: Connection, [given]: unknown[]): Promise<void> {
  const event = readEvent(given);
  const sender = connection.sender;
  if (sender === undefined) throw new Denial("auth-required", "sign in with any key to publish");
  const size = Buffer.byteLength(JSON.stringify(event));
  spend(desk, connection.network, sender, size);
  const { keys } = connection;
  const { limits, isOurUrl } = desk;
  checkEvent(event, { now: nowOf(desk), size, maxEvent: limits.maxEvent, keys, isOurUrl });
  if (!verifyEvent(event)) throw new Denial("invalid", "the id or the signature is wrong");

  if (isEphemeralKind(event.kind)) {
    desk.store.pass(event);
    return connection.ok(event.id, true);
  }
  const outcome = await desk.store.add(event, markOf(desk, keys, sender, event));
  connection.ok(event.id, true, outcome === "known" ? "duplicate: this relay has or had it" : "");
}

function spend({ allowances, clock }: Desk, network: string, sender: string, size: number): void {
  const { eventsOfKey, eventsOfNetwork, uploads } = allowances;
  const now = clock();
  const hasLeft =
    eventsOfKey.has(sender, now) && eventsOfNetwork.has(network, now) && uploads.has(network, now);
  if (!hasLeft) throw new Denial("rate-limited", "too much at once, try again in a minute");
  eventsOfKey.spend(sender, 1, now);
  eventsOfNetwork.spend(network, 1, now);
  uploads.spend(network, size, now);
}

/** Nobody takes another's share by writing to themselves, and only mail has senders. */
function markOf(desk: Desk, keys: ReadonlySet<string>, sender: string, event: NostrEvent): string {
  const [recipient = ""] = tagValues(event, "p");
  return event.kind !== kinds.wrap || keys.has(recipient) ? "" : desk.markOf(sender, recipient);
}
