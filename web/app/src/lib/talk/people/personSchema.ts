import * as z from "zod/mini";
import { talkKey } from "../../../../../shared/talk/event.ts";
import { sequence } from "../../../../../shared/talk/identity/statement.ts";
import { address } from "../../../../../shared/wire/address.ts";

/** What this device knows of an account's talk key. */
export const personSchema = z.object({
  account: address,
  key: talkKey,
  sequence,
  /** Keys that they had before, as their account signed them. Nothing goes to one, and nothing new from one is kept. */
  former: z.optional(z.array(talkKey)),
  /** The key that was compared or scanned; null while none was. Another than `key` proves nothing any more. */
  verified: z.nullable(talkKey),
  /** The key before, until somebody looked at the change. */
  changedFrom: z.nullable(talkKey),
  isBlocked: z.boolean(),
  /** Where they take mail; null while they have said nothing. */
  relays: z.nullable(z.array(z.string())),
});

export type Person = z.output<typeof personSchema>;

export const isVerified = ({ verified, key }: Person): boolean => verified === key;
