import { type Address, type Hex, isAddress } from "viem";
import * as z from "zod/mini";
import type { ErrorParams } from "../../../../../shared/errors/ParleyError.ts";
import { bytes32 } from "../../../../../shared/wire/hex.ts";
import { signingRequestSchema } from "../../signing/SigningRequest.ts";
import type { Summary } from "../../signing/Summary.ts";
import type { Question } from "../keys/challenge.ts";
import { followUpSteps } from "./FollowUps.ts";
import type { Signed } from "./SigningDesk.ts";
import { type TalkResults, talkCalls } from "./talk/talkCalls.ts";

const password = z.string().check(z.maxLength(1_000));
const minutes = z.number().check(z.positive(), z.maximum(24 * 60));
const accounts = z.int().check(z.minimum(1), z.maximum(100));
const account = z.custom<Address>(
  (value) => typeof value === "string" && isAddress(value, { strict: false }),
);
/** The id of the stored vault that may be overwritten; null when there must be none. */
const replace = z.nullable(z.string());
const answers = z.array(z.object({ position: z.int(), word: z.string() }));
const opening = { password, minutes, accounts };

/** Which vote a salt is for: it serves no other. */
const ballotPlace = {
  chainId: z.int().check(z.minimum(0)),
  court: account,
  disputeId: z.bigint().check(z.minimum(0n), z.maximum(2n ** 256n - 1n)),
  sitting: z.int().check(z.minimum(0), z.maximum(255)),
  seat: z.int().check(z.minimum(0), z.maximum(255)),
};

/** What the page may ask of the Worker. */
export const callSchemas = {
  status: z.object({}),
  draft: z.object({}),
  challenge: z.object({}),
  checkAnswers: z.object({ answers }),
  create: z.object({
    answers,
    replace,
    ...opening,
  }),
  checkPhrase: z.object({ phrase: z.string() }),
  suggest: z.object({ beginning: z.string() }),
  restore: z.object({ phrase: z.string(), replace, ...opening }),
  unlock: z.object(opening),
  lock: z.object({}),
  touch: z.object({}),
  setAutoLock: z.object({ minutes }),
  accounts: z.object({ accounts }),
  reveal: z.object({ password }),
  changePassword: z.object({ password, next: password }),
  remove: z.object({}),
  encryptionKey: z.object({ account }),
  agree: z.object({ account, publicKey: bytes32 }),
  ballotSalt: z.object({ account, place: z.object(ballotPlace) }),
  prepare: z.object({ request: signingRequestSchema }),
  sign: z.object({ token: z.string() }),
  hasFollowUp: z.object({ account, commitment: bytes32, step: z.enum(followUpSteps) }),
  signFollowUp: z.object({ request: signingRequestSchema }),
  ...talkCalls,
} as const;

export type Method = keyof typeof callSchemas;
export type Params<M extends Method> = z.input<(typeof callSchemas)[M]>;
export type ParsedParams<M extends Method> = z.output<(typeof callSchemas)[M]>;

/** What each call answers. */
export interface Results extends TalkResults {
  status: { vault: string | null; isUnlocked: boolean };
  /** One of the two places where the phrase leaves the Worker; `reveal` is the other. */
  draft: { phrase: string };
  challenge: { questions: Question[] };
  checkAnswers: null;
  create: { addresses: Address[] };
  checkPhrase: { words: number };
  suggest: { words: string[] };
  restore: { addresses: Address[] };
  unlock: { addresses: Address[] };
  lock: null;
  touch: null;
  setAutoLock: null;
  accounts: { addresses: Address[] };
  reveal: { phrase: string };
  changePassword: null;
  remove: null;
  encryptionKey: { publicKey: Hex };
  agree: { secret: Uint8Array };
  ballotSalt: { salt: Hex };
  prepare: { token: string; summary: Summary };
  sign: Signed;
  hasFollowUp: { isAgreed: boolean };
  signFollowUp: Signed;
}

export interface CallMessage {
  readonly id: number;
  readonly method: Method;
  readonly params: unknown;
}

export const callMessageSchema = z.object({
  id: z.int(),
  method: z.enum(Object.keys(callSchemas) as [Method, ...Method[]]),
  params: z.unknown(),
});

export interface WireError {
  readonly code: string;
  readonly params: ErrorParams;
}

/** What a page must hear without having asked. */
export type WalletNews = "locked" | "vaultReplaced" | "vaultRemoved";

/** Answers carry the call's id; news carry none. */
export type WorkerMessage =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: WireError }
  | { readonly news: WalletNews };
