import { type Address, bytesToHex, type Hex } from "viem";
import * as z from "zod/mini";
import { policyId, policySchema } from "../escrow/policy.ts";
import type { Terms } from "../escrow/terms.ts";
import { tokenSchema } from "../money/token.ts";
import { address } from "../wire/address.ts";
import { decodeDocument, encodeDocument, hashDocument } from "../wire/canonicalDocument.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { language } from "../wire/language.ts";
import { uint } from "../wire/uint.ts";
import { words } from "../wire/words.ts";
import { filledTemplateSchema, templateKinds } from "./template.ts";

export const partySchema = z.strictObject({
  address,
  /** As the party calls itself. Nothing vouches for it. */
  name: words(0, 80),
  /** X25519, to which documents for this party are sealed. Null where it is not known. */
  encryptionKey: z.nullable(bytes32),
});

export type Party = z.output<typeof partySchema>;

const agreementShape = {
  version: z.literal(1),
  /** Language of the free text. */
  language,
  createdAt: count(40),
  /** Random, so that two like purchases differ, and the same one is never paid twice. */
  nonce: bytes32,
  escrow: address,
  seller: partySchema,
  subject: z
    .strictObject({
      kind: z.enum(["goods", "service"]),
      words: words(1, 4_000, "lines"),
      /** What a kind of deal asks for beyond that. Absent where nothing was filled in. */
      template: z.optional(filledTemplateSchema),
    })
    .check(z.refine(({ kind, template }) => !template || templateKinds[template.name] === kind)),
  price: z.strictObject({ token: tokenSchema, amount: uint(96) }),
  deliverBy: count(40),
  policy: z.strictObject({
    title: z.strictObject({ en: words(1, 120), zh: words(1, 120) }),
    arbitratorName: z.strictObject({ en: words(1, 120), zh: words(1, 120) }),
    /** What the coin of deposits is called and how it is counted. */
    caseFeeCoin: z.strictObject({ symbol: words(1, 24), decimals: count(6) }),
    content: policySchema,
  }),
};

/** The written text that two sides accept by paying. */
export const agreementSchema = z.strictObject({ ...agreementShape, buyer: partySchema });

/** The same as a seller prepares it; the buyer may still be anybody. */
export const agreementDraftSchema = z.strictObject({ ...agreementShape, buyer: z.nullable(partySchema) });

export type Agreement = z.output<typeof agreementSchema>;
export type AgreementDraft = z.output<typeof agreementDraftSchema>;

export function encodeAgreement(agreement: Agreement): Uint8Array<ArrayBuffer> {
  return encodeDocument(agreementSchema, agreement);
}

export function decodeAgreement(bytes: Uint8Array): Agreement {
  return decodeDocument(agreementSchema, bytes, "agreementMalformed");
}

export function agreementHash(agreement: Agreement): Hex {
  return hashDocument(agreementSchema, agreement);
}

export function encodeAgreementDraft(draft: AgreementDraft): Uint8Array<ArrayBuffer> {
  return encodeDocument(agreementDraftSchema, draft);
}

export function decodeAgreementDraft(bytes: Uint8Array): AgreementDraft {
  return decodeDocument(agreementDraftSchema, bytes, "agreementMalformed");
}

/** The terms that go on the chain for an agreement. */
export function termsOf(agreement: Agreement): Terms {
  return {
    buyer: agreement.buyer.address,
    seller: agreement.seller.address,
    token: agreement.price.token.address,
    amount: agreement.price.amount,
    deliverBy: agreement.deliverBy,
    policy: policyId(agreement.policy.content),
    agreement: agreementHash(agreement),
  };
}

export function newNonce(): Hex {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
}

/** Where an agreement may be paid. */
export interface AgreementPlace {
  chainId: number;
  escrow: Address;
}
