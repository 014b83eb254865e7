import { type Address, type Hex, isAddress, isHex } from "viem";
import * as z from "zod/mini";
import { type Dispute, disputeSchema } from "../../../../shared/court/dispute.ts";
import { type Policy, policySchema } from "../../../../shared/escrow/policy.ts";
import { type Terms, termsSchema } from "../../../../shared/escrow/terms.ts";
import { bytes32 } from "../../../../shared/wire/hex.ts";

const address = z.custom<Address>(
  (value) => typeof value === "string" && isAddress(value, { strict: false }),
);
const hex = z.custom<Hex>((value) => isHex(value) && value.length % 2 === 0);
const amount = z.bigint().check(z.minimum(0n), z.maximum(2n ** 256n - 1n));
const quantity = z.int().check(z.minimum(0));

/** Values in memory are right when they can be written in their wire form. */
const terms = z.custom<Terms>((value) => z.safeEncode(termsSchema, value as Terms).success);
const policy = z.custom<Policy>((value) => z.safeEncode(policySchema, value as Policy).success);

const dispute = z.custom<Dispute>((value) => z.safeEncode(disputeSchema, value as Dispute).success);

const ballot = z.object({
  sitting: z.int().check(z.minimum(0), z.maximum(255)),
  choice: z.int().check(z.minimum(0), z.maximum(255)),
  salt: bytes32,
  reason: bytes32,
  /** When the vote shall be opened by itself: what the network may take for that. */
  revealFee: z.optional(amount),
  /** When others are to carry it, as the page read the clock: until when they are waited for, and until when votes count. */
  carrying: z.optional(
    z.object({
      until: quantity,
      voteEndsAt: quantity,
      /** What the network may take for sending it oneself, when nobody carried it. */
      fee: z.optional(amount),
    }),
  ),
});

/** What the page knows of one step of several: its rules, what is held of its trades, and their agreements. */
const step = z.object({
  policy: z.optional(policy),
  held: z.optional(amount),
  agreements: z.optional(z.array(z.string())),
});

/** What the page knows about a request and the signer checks against it before it believes it. */
const contextSchema = z.object({
  terms: z.optional(terms),
  policy: z.optional(policy),
  /** The agreement's canonical text, to be checked against the hash in the terms. */
  agreement: z.optional(z.string()),
  /** The same of all trades of a batch, in any order. */
  agreements: z.optional(z.array(z.string())),
  /** Of several steps in one transaction, what is known of each, in their order. */
  steps: z.optional(z.array(step)),
  /** What the page read from the chain as held now; shown as such, since a signer without a network cannot check it. */
  held: z.optional(amount),
  /** What a case's end brings back of the deposits, as the page read it, in the coin that the rules name. */
  deposits: z.optional(z.object({ buyer: amount, seller: amount })),
  /** The coin of a stake or of fees, as the page read it from the court. */
  coin: z.optional(address),
  /** What an appeal costs, as the page read it; where the call sends no native coin it names no amount. */
  price: z.optional(amount),
  /** What a hidden vote says, to be checked against its commitment. */
  ballot: z.optional(ballot),
  /** The dispute that a signed vote names by its id. */
  dispute: z.optional(dispute),
});
export type SigningContext = z.infer<typeof contextSchema>;

export const transactionSchema = z.object({
  chainId: quantity,
  to: address,
  data: hex,
  value: amount,
  nonce: quantity,
  gas: amount,
  maxFeePerGas: amount,
  maxPriorityFeePerGas: amount,
});
export type TransactionToSign = z.infer<typeof transactionSchema>;

/** The coin's own name and version, which its signatures are made for. */
const coin = z.object({ name: z.string(), version: z.string() });
export type CoinWords = z.infer<typeof coin>;

/** What is signed before a transaction and for it alone. It is shown with the transaction and agreed to with it. */
const preludeSchema = z.discriminatedUnion("kind", [
  /** ERC-3009: the signature that a payment lacks. The signer derives it from the payment and fills it in. */
  z.object({ kind: z.literal("authorization"), coin }),
  /** EIP-2612: likewise. */
  z.object({ kind: z.literal("permit"), coin, nonce: amount }),
  /** Permit2: likewise, whatever the coin. */
  z.object({ kind: z.literal("permit2") }),
  /** Transactions before this one, each of which allows its contract to take another coin. */
  z.object({ kind: z.literal("allowance"), transactions: z.array(transactionSchema) }),
]);
export type Prelude = z.infer<typeof preludeSchema>;
export type SignaturePrelude = Exclude<Prelude, { kind: "allowance" }>;

const typedDataSchema = z.object({
  domain: z.object({
    name: z.optional(z.string()),
    version: z.optional(z.string()),
    chainId: z.optional(z.union([z.int(), z.bigint()])),
    verifyingContract: z.optional(address),
    salt: z.optional(hex),
  }),
  types: z.record(z.string(), z.array(z.object({ name: z.string(), type: z.string() }))),
  primaryType: z.string(),
  message: z.record(z.string(), z.unknown()),
});
export type TypedDataToSign = z.infer<typeof typedDataSchema>;

const common = { account: address, chainId: quantity, context: z._default(contextSchema, {}) };

export const signingRequestSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("transaction"),
    ...common,
    transaction: transactionSchema,
    prelude: z.optional(preludeSchema),
  }),
  z.object({ kind: z.literal("typedData"), ...common, typedData: typedDataSchema }),
  z.object({ kind: z.literal("message"), ...common, message: z.union([z.string(), z.object({ raw: hex })]) }),
]);
export type SigningRequest = z.infer<typeof signingRequestSchema>;
export type TransactionRequest = Extract<SigningRequest, { kind: "transaction" }>;

/** The contracts whose calls are read by meaning. */
export interface KnownContracts {
  readonly escrow: Address;
  readonly court?: Address;
}
