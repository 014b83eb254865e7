import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { language } from "../wire/language.ts";
import { uint } from "../wire/uint.ts";
import { words } from "../wire/words.ts";

const list = (item: number, maximum: number) => z.array(words(1, item)).check(z.maxLength(maximum));

/** How an arbitrator presents itself. Public; nothing vouches for it. */
export const profileSchema = z.strictObject({
  version: z.literal(1),
  name: words(1, 80),
  about: words(0, 2_000, "lines"),
  languages: z.array(language).check(z.minLength(1), z.maxLength(2)),
  /** What it knows about: "furniture", "translation". */
  fields: list(60, 12),
  /** Whose law it knows: "PRC", "EU". */
  jurisdictions: list(60, 12),
  /** X25519, to which evidence is sealed. */
  encryptionKey: bytes32,
});

export type Profile = z.output<typeof profileSchema>;

/** What a roster is, in every language. Public. */
export const rosterDescriptionSchema = z.strictObject({
  version: z.literal(1),
  name: z.strictObject({ en: words(1, 80), zh: words(1, 80) }),
  purpose: z.strictObject({ en: words(1, 2_000, "lines"), zh: words(1, 2_000, "lines") }),
});

export type RosterDescription = z.output<typeof rosterDescriptionSchema>;

/** The written reasons of a vote, for the parties. */
export const reasonsSchema = z.strictObject({
  version: z.literal(1),
  disputeId: uint(256),
  arbitrator: address,
  ruling: count(8),
  createdAt: count(40),
  /** Random: short reasons must not be guessed from their public hash. */
  nonce: bytes32,
  language,
  text: words(1, 10_000, "lines"),
});

export type Reasons = z.output<typeof reasonsSchema>;
