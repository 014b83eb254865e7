import { Denial } from "../Denial.ts";
import { isMailKind, isTakenKind, kinds } from "../kinds.ts";
import { hex32, type NostrEvent, tagValues } from "../NostrEvent.ts";
import { maxAhead, maxTags, oldestMail } from "../NostrLimits.ts";
import { expiryOf } from "./expiryOf.ts";

interface Circumstances {
  /** Unix seconds. */
  now: number;
  /** Of the event, in bytes. */
  size: number;
  maxEvent: number;
  /** Keys that the connection signed in with. */
  keys: ReadonlySet<string>;
  isOurUrl: (url: string) => boolean;
}

/** Throws when an event, whoever signed it, is nothing for this relay. */
export function checkEvent(event: NostrEvent, { now, size, maxEvent, keys, isOurUrl }: Circumstances): void {
  if (!isTakenKind(event.kind)) {
    const taken = "gift wraps, kinds 5, 62, 10011 and 10050, and ephemeral kinds for one key";
    throw new Denial("blocked", `this relay carries mail: ${taken}`);
  }
  if (size > maxEvent || event.tags.length > maxTags) {
    throw new Denial("invalid", `an event may have at most ${maxEvent} bytes and ${maxTags} tags`);
  }
  checkTimes(event, now);
  if (isMailKind(event.kind)) checkRecipient(event);
  if (event.kind === kinds.vanish && !namesUs(event, isOurUrl)) {
    throw new Denial("invalid", "this request to vanish names other relays");
  }
  // NIP-70.
  if (event.tags.some(([name]) => name === "-") && !keys.has(event.pubkey)) {
    throw new Denial("restricted", "only its author may publish this event");
  }
}

function checkTimes(event: NostrEvent, now: number): void {
  if (event.created_at > now + maxAhead) throw new Denial("invalid", "this event is dated in the future");
  if (isMailKind(event.kind) && event.created_at < now - oldestMail) {
    throw new Denial("invalid", `mail may be dated at most ${oldestMail / 86_400} days back`);
  }
  const expiry = expiryOf(event);
  if (expiry !== null && expiry <= now) throw new Denial("invalid", "this event has expired");
}

function checkRecipient(event: NostrEvent): void {
  const recipients = tagValues(event, "p");
  if (recipients.length === 1 && hex32.safeParse(recipients[0]).success) return;
  throw new Denial("invalid", "mail names exactly one key in a p tag");
}

function namesUs(event: NostrEvent, isOurUrl: (url: string) => boolean): boolean {
  return tagValues(event, "relay").some((url) => url === "ALL_RELAYS" || isOurUrl(url));
}
