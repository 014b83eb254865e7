import { Denial } from "../Denial.ts";
import { kinds, readerOf } from "../kinds.ts";
import type { NostrEvent } from "../NostrEvent.ts";
import type { MailboxLimits } from "../NostrLimits.ts";
import type { EventTables, Usage } from "./EventTables.ts";

interface Place {
  sender: string;
  limits: MailboxLimits;
  /** It makes room itself. */
  isErasing: boolean;
}

/**
 * Throws when there is no room. Nothing old makes way: to lose mail silently is worse than to be told. One sentence
 * for both limits of a mailbox, so that a sender does not learn how much mail there is from others.
 */
export function checkRoom(
  tables: EventTables,
  event: NostrEvent,
  { sender, limits, isErasing }: Place,
): void {
  if (event.kind === kinds.vanish) return;
  if (!isErasing && tables.size() >= limits.quota) {
    throw new Denial("error", "this relay has no room left");
  }
  const isMail = event.kind === kinds.wrap;
  const owner = readerOf(event) ?? event.pubkey;
  const added = Buffer.byteLength(JSON.stringify(event));
  const exceeds = ({ events, bytes }: Usage, per: number) =>
    events + 1 > limits.events * per || bytes + added > limits.bytes * per;

  const isFull = exceeds(tables.usageOf(owner, isMail), 1);
  const hasShare = sender === "" || !exceeds(tables.usageOf(owner, isMail, sender), limits.senderShare / 100);
  if (!isFull && hasShare) return;
  if (!isMail) throw new Denial("restricted", "this key has as many events here as it may");
  throw new Denial("restricted", "this mailbox takes no more from you for now");
}
