import canonicalize from "canonicalize";
import * as z from "zod/mini";
import { sealedReference } from "../../sealed/sealedReference.ts";
import { address } from "../../wire/address.ts";
import { count } from "../../wire/count.ts";
import { bytes, bytes32 } from "../../wire/hex.ts";
import { uint } from "../../wire/uint.ts";
import { nostrHex } from "../event.ts";

const chainId = z.int().check(z.positive());
const place = { chainId, escrow: address };
const signed = { expiresAt: count(40), epoch: count(32), signature: bytes(2_048) };

/**
 * What a card refers to, and nothing it says: but for copies of what its author said, there is no field for words, and none that tells whether something was paid.
 * The reader finds that on the chain, or by the signature. Who asks and who signed is who wrote the message.
 */
export const cardSchema = z.union([
  /** A plain payment is asked for, to the account of who asks. */
  z.strictObject({ card: z.literal("request"), chainId, token: address, amount: z.nullable(uint(96)) }),
  /** A transaction, to be read with its receipt. */
  z.strictObject({ card: z.literal("transaction"), chainId, transaction: bytes32 }),
  /** A trade as it stands on the chain, and the transaction in which something happened to it. */
  z.strictObject({
    card: z.literal("trade"),
    ...place,
    trade: bytes32,
    transaction: z.nullable(bytes32),
  }),
  /** An agreement, sealed and kept elsewhere; signed by who wrote the message, once they agree to it. */
  z.strictObject({
    card: z.literal("agreement"),
    ...place,
    agreement: sealedReference,
    signature: z.nullable(bytes(2_048)),
  }),
  /** A signed offer to split what is held. */
  z.strictObject({
    card: z.literal("offer"),
    ...place,
    trade: bytes32,
    held: uint(96),
    toBuyer: uint(96),
    ...signed,
  }),
  /** A signed claim or answer. */
  z.strictObject({
    card: z.literal("plea"),
    ...place,
    trade: bytes32,
    word: z.enum(["claim", "answer"]),
    buyerBps: z.int().check(z.minimum(0), z.maximum(10_000)),
    statement: bytes32,
    ...signed,
  }),
  /** Whom one side of a trade takes as a mediator, or takes no longer. Only one whom both take is one. */
  z.strictObject({
    card: z.literal("mediator"),
    ...place,
    trade: bytes32,
    mediator: address,
    accepts: z.boolean(),
  }),
  /** A split that a mediator proposes. Unsigned: it binds nobody. */
  z.strictObject({
    card: z.literal("proposal"),
    ...place,
    trade: bytes32,
    held: uint(96),
    toBuyer: uint(96),
  }),
  /**
   * A copy of an earlier message by its own author, for a reader who was not there. It names no author, so that nobody can
   * be quoted by another; what a copied card refers to is checked again like any card of who sends it. `decodeContent` reads the copy.
   */
  z.strictObject({
    card: z.literal("excerpt"),
    ...place,
    trade: bytes32,
    original: nostrHex(32),
    /** When the original was written, Unix seconds. */
    at: count(40),
    /** What it says, in its form on the wire. */
    copy: z.strictObject({
      kind: z.int(),
      content: z.string().check(z.maxLength(8_000)),
      tags: z.array(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(4))).check(z.maxLength(20)),
    }),
  }),
]);

export type Card = z.output<typeof cardSchema>;

export function encodeCard(card: Card): string {
  return canonicalize(z.encode(cardSchema, card)) ?? "";
}

/** Null for what is no card. */
export function decodeCard(text: string): Card | null {
  try {
    return z.safeDecode(cardSchema, JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
