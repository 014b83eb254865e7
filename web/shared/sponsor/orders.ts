import * as z from "zod/mini";
import { policySchema } from "../escrow/policy.ts";
import { termsSchema } from "../escrow/terms.ts";
import { count } from "../wire/count.ts";
import { bytes } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";

// What a sponsor is asked to carry. Every field is part of what somebody signed; a field more than these is refused.

/** Room for the signatures of contract accounts. */
const signature = bytes(2_048);
const terms = z.strictObject(termsSchema.shape);

/** A payment that its buyer signed as ERC-3009 authorization. Instants in Unix seconds. */
export const paymentOrderSchema = z.strictObject({
  terms,
  validAfter: count(40),
  validBefore: count(40),
  signature,
});

/** A split of what is held that both sides signed; within a case it needs the policy. */
export const settlementOrderSchema = z.strictObject({
  terms,
  offer: z.strictObject({
    toBuyer: uint(96),
    expiresAt: count(40),
    buyerSignature: signature,
    sellerSignature: signature,
  }),
  policy: z.optional(z.strictObject(policySchema.shape)),
});

export type PaymentOrder = z.output<typeof paymentOrderSchema>;
export type SettlementOrder = z.output<typeof settlementOrderSchema>;
