import type { Allowance } from "../../../service/limits/Allowance.ts";
import type { Allowances } from "../limits/rateLimit.ts";

/** What an operator sets. */
export interface NostrLimits {
  /** Bytes of an event. */
  maxEvent: number;
  /** Of one connection, and filters of one subscription. */
  maxSubscriptions: number;
  maxFilters: number;
  /** From one network address at a time. */
  maxConnections: number;
  mailbox: MailboxLimits;
}

/** What one key may have here: its mail, and as much again of its own events. */
export interface MailboxLimits {
  events: number;
  bytes: number;
  /** Per cent of the mail that may come from one sender. */
  senderShare: number;
  /** Bytes of the whole store. */
  quota: number;
}

/** Bytes: with the words around an event, and room for subscriptions with many ids. */
export const largestMessage = ({ maxEvent }: NostrLimits): number => Math.max(maxEvent + 1_024, 2 ** 17);

export interface NostrAllowances extends Pick<Allowances, "requests" | "uploads"> {
  eventsOfKey: Allowance;
  eventsOfNetwork: Allowance;
}

/** Seconds: NIP-59 dates a wrap up to two days back; a third day is for mail that waited for a network. */
export const oldestMail = 3 * 86_400;
/** Seconds that a clock may be ahead. */
export const maxAhead = 15 * 60;
/** Seconds between a clock and ours when somebody signs in. */
export const signInWindow = 10 * 60;

export const maxTags = 1_000;
/** Events that one filter finds. */
export const maxFound = 1_000;
/** Keys that one connection may sign in with. */
export const maxKeys = 8;
/** Bytes that wait for a reader: with more it is too slow, and gone. */
export const maxWaiting = 2 ** 20;
/** Bytes of stored events that are sent before the reader took the ones before. */
export const maxSentAhead = 2 ** 17;
