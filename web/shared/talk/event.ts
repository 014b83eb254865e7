import * as z from "zod/mini";
import { count } from "../wire/count.ts";
import { longestWrap } from "./limits.ts";

/** Nostr writes bytes in lower case, without a prefix. */
export const nostrHex = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[0-9a-f]{${2 * length}}$`)));

/** A talk key as others know it: an x-only key on secp256k1 (BIP-340). */
export const talkKey = nostrHex(32);
export type TalkKey = z.output<typeof talkKey>;

export const tagsSchema = z
  .array(z.array(z.string().check(z.maxLength(2_048))).check(z.minLength(1), z.maxLength(16)))
  .check(z.maxLength(256));

/** What every event says (NIP-01); the names are those on the wire. */
export const unsignedShape = {
  pubkey: talkKey,
  created_at: count(40),
  kind: z.int().check(z.minimum(0), z.maximum(65_535)),
  tags: tagsSchema,
  content: z.string().check(z.maxLength(longestWrap)),
};

export const eventSchema = z.object({ ...unsignedShape, id: nostrHex(32), sig: nostrHex(64) });
export type NostrEvent = z.output<typeof eventSchema>;
