import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { bytes32 } from "../wire/hex.ts";
import { mostPlaces } from "./mostPlaces.ts";
import { pushMessage } from "./pushMessage.ts";
import { reminderKinds } from "./reminderKinds.ts";

const endpoint = z.url().check(z.maxLength(1_024));
const minute = z.int().check(z.minimum(0), z.maximum(1_439));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const isUnique = <One>(list: readonly One[]) => new Set(list).size === list.length;

/** A place of the document store, and the page that shows what is left there. */
export const offerPlace = z.strictObject({ place: bytes32, path: pushMessage.shape.path });

/** A browser that wants to be reminded: where it is reached, of whose affairs, of what, in which language, and when not. */
export const pushSubscription = z.strictObject({
  endpoint,
  /** The browser's own, for which each push is encrypted (RFC 8291): a point of P-256, and sixteen random bytes. */
  keys: z.strictObject({
    p256dh: z.string().check(z.regex(/^B[A-Za-z0-9_-]{86}$/)),
    auth: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  }),
  addresses: z.array(address).check(z.minLength(1), z.maxLength(5), z.refine(isUnique)),
  language: z.enum(["en", "zh"]),
  quiet: z.nullable(
    z.strictObject({
      from: minute,
      to: minute,
      timeZone: z.string().check(z.maxLength(64), z.refine(isTimeZone)),
    }),
  ),
  kinds: z
    .array(z.enum(reminderKinds))
    .check(z.minLength(1), z.maxLength(reminderKinds.length), z.refine(isUnique)),
  /** Where offers for these accounts would be left, which tells nothing of what they say. A former page tells none. */
  offers: z._default(
    z.array(offerPlace).check(
      z.maxLength(mostPlaces),
      z.refine((offers) => isUnique(offers.map(({ place }) => place))),
    ),
    [],
  ),
});

export type PushSubscriptionRow = z.output<typeof pushSubscription>;
export type WatchedPlace = z.output<typeof offerPlace>;

/** What the document store tells after something was left with it: the place, and nothing else. */
export const pushLeft = z.strictObject({ place: bytes32 });

/** Whoever knows the endpoint is the browser, or was told by it: it is nobody else's to guess. */
export const pushEndpoint = z.strictObject({ endpoint });

/** The sender's own key, by which a push service knows it again (RFC 8292): a point of P-256. */
export const pushKeyAnswer = z.object({ key: z.string().check(z.regex(/^B[A-Za-z0-9_-]{86}$/)) });
