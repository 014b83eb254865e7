import * as z from "zod/mini";
import { fileTypes, maxFileSize } from "../../evidence/fileType.ts";
import { count } from "../../wire/count.ts";
import { words } from "../../wire/words.ts";
import { nostrHex } from "../event.ts";
import { longestText } from "../limits.ts";
import type { Ask, AskAnswer } from "./ask.ts";
import type { Card } from "./card.ts";

const messageId = nostrHex(32);

const common = {
  /** The message that this one answers. */
  replyTo: z.nullable(messageId),
  /** When everybody forgets it, in Unix seconds; a relay too (NIP-40). */
  expiresAt: z.nullable(count(40)),
};

const messageIds = z.array(messageId).check(z.minLength(1), z.maxLength(100));

/** What a message says, as its reader shows it. */
export const contentSchema = z.union([
  z.object({
    kind: z.literal("text"),
    ...common,
    text: words(1, longestText, "lines"),
    /** What the room is called from here on. */
    subject: z.nullable(words(1, 120)),
  }),
  /** Encrypted before it was stored. It is looked for by the hash of what is stored: a sender names no server. */
  z.object({
    kind: z.literal("file"),
    ...common,
    blob: nostrHex(32),
    /** SHA-256 of the file itself: what does not match is not shown. */
    hash: nostrHex(32),
    type: z.enum(fileTypes),
    size: z.int().check(z.minimum(1), z.maximum(maxFileSize)),
    name: words(1, 120),
    /** AES-256-GCM. */
    key: nostrHex(32),
    nonce: nostrHex(12),
  }),
  /** How far messages came. Nobody answers it. */
  z.object({ kind: z.literal("mark"), mark: z.enum(["delivered", "read"]), messages: messageIds }),
  /** Their author asks everybody to forget these. Of another's messages it takes nothing away. */
  z.object({ kind: z.literal("deletion"), messages: messageIds }),
  z.object({ kind: z.literal("card"), ...common, card: z.custom<Card>() }),
  /** A refund or a return is asked for. */
  z.object({ kind: z.literal("ask"), ...common, ask: z.custom<Ask>() }),
  /** And answered. */
  z.object({ kind: z.literal("answer"), ...common, answer: z.custom<AskAnswer>() }),
]);

export type Content = z.output<typeof contentSchema>;
