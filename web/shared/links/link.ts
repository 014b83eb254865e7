import * as z from "zod/mini";
import { agreementDraftSchema } from "../agreement/agreement.ts";
import { sealedReference } from "../sealed/sealedReference.ts";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes, bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";
import { words } from "../wire/words.ts";

const chainId = z.int().check(z.positive());

/**
 * A protected payment is asked for: by a seller, whose draft is in the link or sealed in the blob store, or by an agreement that
 * both signed, to be paid word for word.
 */
const requestSchema = z.strictObject({
  chainId,
  escrow: address,
  draft: z.union([
    z.strictObject({ inline: agreementDraftSchema }),
    z.strictObject({ sealed: sealedReference }),
    z.strictObject({ agreed: sealedReference }),
  ]),
});

/** Somebody asks for a plain payment, which nothing protects. */
const paymentSchema = z.strictObject({
  chainId,
  token: address,
  to: address,
  amount: z.nullable(uint(96)),
  note: words(0, 200),
});

/** One side's signed offer to settle, ready for the other to accept. */
const offerSchema = z.strictObject({
  chainId,
  escrow: address,
  trade: bytes32,
  held: uint(96),
  toBuyer: uint(96),
  expiresAt: count(40),
  epoch: count(32),
  signer: address,
  signature: bytes(2_048),
});

/** One side's signed claim or answer, for somebody else to hand in with the deposit. */
const pleaSchema = z.strictObject({
  chainId,
  escrow: address,
  trade: bytes32,
  word: z.enum(["claim", "answer"]),
  buyerBps: z.int().check(z.minimum(0), z.maximum(10_000)),
  statement: bytes32,
  expiresAt: count(40),
  epoch: count(32),
  signer: address,
  signature: bytes(2_048),
});

/** A trade, with its agreement for a party whose encryption key was not known. */
const tradeSchema = z.strictObject({
  chainId,
  escrow: address,
  trade: bytes32,
  agreement: z.nullable(sealedReference),
});

export const linkSchemas = {
  request: requestSchema,
  payment: paymentSchema,
  offer: offerSchema,
  plea: pleaSchema,
  trade: tradeSchema,
};

export type LinkKind = keyof typeof linkSchemas;
export type LinkContent<Kind extends LinkKind> = z.output<(typeof linkSchemas)[Kind]>;
export type Link = { [Kind in LinkKind]: { kind: Kind } & LinkContent<Kind> }[LinkKind];
