import canonicalize from "canonicalize";
import * as z from "zod/mini";
import { address } from "../../wire/address.ts";
import { count } from "../../wire/count.ts";
import { bytes32 } from "../../wire/hex.ts";
import { uint } from "../../wire/uint.ts";
import { words } from "../../wire/words.ts";
import { nostrHex } from "../event.ts";
import { longestAsk, mostPhotos } from "../limits.ts";

export const askReasons = [
  "notArrived",
  "notAsDescribed",
  "damaged",
  "wrongItem",
  "changedMind",
  "other",
] as const;

export type AskReason = (typeof askReasons)[number];

const messageId = nostrHex(32);

const wishSchema = z.union([
  z.strictObject({ wish: z.literal("all") }),
  /** So much of what is held, in the coin's smallest units. */
  z.strictObject({ wish: z.literal("part"), toBuyer: uint(96).check(z.refine((value) => value > 0n)) }),
  /** The goods go back first, by the escrow's own steps. */
  z.strictObject({ wish: z.literal("goodsBack") }),
]);

/** A buyer asks the seller of a trade for a refund or a return. Who asks is who wrote the message; it binds nobody and pays nothing. */
export const askSchema = z.strictObject({
  chainId: z.int().check(z.positive()),
  escrow: address,
  trade: bytes32,
  /** The chain's time as its author saw it, in Unix seconds: the clock for the answer goes by it. */
  askedAt: count(40),
  reason: z.enum(askReasons),
  wish: wishSchema,
  words: words(0, longestAsk, "lines"),
  /** Messages with pictures that the same author sent to the same room before. */
  photos: z.array(messageId).check(
    z.maxLength(mostPhotos),
    z.refine((ids) => new Set(ids).size === ids.length),
  ),
});

export type Ask = z.output<typeof askSchema>;
export type Wish = Ask["wish"];

/**
 * The seller's answer. That it was accepted is only claimed here, by the transaction that did it: readers look at the trade.
 * An offer of a part is no answer of this kind but a signed offer that replies to the message that asks.
 */
export const askAnswerSchema = z.union([
  z.strictObject({ verdict: z.literal("accepted"), ask: messageId, transaction: bytes32 }),
  z.strictObject({ verdict: z.literal("refused"), ask: messageId, words: words(1, longestAsk, "lines") }),
]);

export type AskAnswer = z.output<typeof askAnswerSchema>;

export function encodeAsk(ask: Ask): string {
  return canonicalize(z.encode(askSchema, ask)) ?? "";
}

export function encodeAskAnswer(answer: AskAnswer): string {
  return canonicalize(z.encode(askAnswerSchema, answer)) ?? "";
}

/** Null for what asks for nothing. */
export function decodeAsk(text: string): Ask | null {
  return decodeJson(askSchema, text);
}

/** Null for what is no answer. */
export function decodeAskAnswer(text: string): AskAnswer | null {
  return decodeJson(askAnswerSchema, text);
}

function decodeJson<T>(schema: z.ZodMiniType<T>, text: string): T | null {
  try {
    return z.safeDecode(schema, JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
