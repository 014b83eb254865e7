import {
  type Address,
  type Hex,
  hashMessage,
  hashTypedData,
  keccak256,
  type Signature,
  serializeSignature,
  serializeTransaction,
  type TransactionSerializableEIP1559,
} from "viem";
import { lackingSignature } from "../../signing/prelude/lackingSignature.ts";
import type {
  KnownContracts,
  SigningRequest,
  TransactionRequest,
  TransactionToSign,
  TypedDataToSign,
} from "../../signing/SigningRequest.ts";
import type { Summary } from "../../signing/Summary.ts";
import { summarize } from "../../signing/summarize.ts";
import { WalletError } from "../WalletError.ts";
import { type FollowUpStep, FollowUps } from "./FollowUps.ts";

/** How long a confirmation stays good. Fees and clocks move on; a sheet left open overnight must be read again. */
const lifetime = 10 * 60_000;

interface Prepared {
  readonly request: SigningRequest;
  readonly expiresAt: number;
}

/** `raw` is what goes to the network, `hash` its id. */
export interface SignedTransaction {
  readonly raw: Hex;
  readonly hash: Hex;
}

/** Transactions in the order they are to be sent in; typed data and messages are a signature alone. */
export type Signed =
  | { readonly kind: "transactions"; readonly transactions: readonly SignedTransaction[] }
  | { readonly kind: "signature"; readonly signature: Hex };

export type SignDigest = (account: Address, digest: Hex) => Signature;

/** Hands out a token with each summary, and signs for a token exactly what that summary described, once. */
export class SigningDesk {
  readonly #prepared = new Map<string, Prepared>();

  readonly #contracts: KnownContracts;
  readonly #followUps: FollowUps;
  readonly #now: () => number;

  constructor(contracts: KnownContracts, now: () => number) {
    this.#contracts = contracts;
    this.#followUps = new FollowUps(contracts);
    this.#now = now;
  }

  prepare(request: SigningRequest): { token: string; summary: Summary } {
    this.#forgetExpired();
    if (request.kind === "transaction" && request.transaction.chainId !== request.chainId) {
      throw new WalletError("requestMalformed");
    }
    const summary = summarize(request, this.#contracts);
    const token = crypto.randomUUID();
    this.#prepared.set(token, { request, expiresAt: this.#now() + lifetime });
    return { token, summary };
  }

  sign(token: string, signDigest: SignDigest): Signed {
    this.#forgetExpired();
    const prepared = this.#prepared.get(token);
    if (!prepared) throw new WalletError("confirmationExpired");
    this.#prepared.delete(token);
    const { request } = prepared;
    if (request.kind === "transaction") {
      const transactions = signTransactions(request, signDigest);
      this.#followUps.note(request);
      return { kind: "transactions", transactions };
    }
    const signature = signDigest(request.account, digestOf(request));
    this.#followUps.note(request);
    return { kind: "signature", signature: serializeSignature(signature) };
  }

  /** Whether an earlier signature agreed to this step of a hidden vote. */
  hasFollowUp(account: Address, commitment: Hex, step: FollowUpStep): boolean {
    return this.#followUps.has(account, commitment, step);
  }

  /** Signs without asking again what an earlier signature agreed to. */
  signFollowUp(request: SigningRequest, signDigest: SignDigest): Signed {
    const transaction = this.#followUps.spend(request);
    return {
      kind: "transactions",
      transactions: [signTransaction(transaction, request.account, signDigest)],
    };
  }

  forget(): void {
    this.#prepared.clear();
    this.#followUps.forget();
  }

  #forgetExpired(): void {
    for (const [token, { expiresAt }] of this.#prepared) {
      if (expiresAt <= this.#now()) this.#prepared.delete(token);
    }
  }
}

/** With what was agreed to before the transaction: its signature goes into the call, allowances go ahead of it. */
function signTransactions(
  { account, transaction, prelude }: TransactionRequest,
  signDigest: SignDigest,
): SignedTransaction[] {
  const signed = (one: TransactionToSign) => signTransaction(one, account, signDigest);
  if (!prelude) return [signed(transaction)];
  if (prelude.kind === "allowance") return [...prelude.transactions, transaction].map(signed);
  const { typedData, fill } = lackingSignature(transaction, prelude);
  const signature = signDigest(account, digestOfTypedData(typedData));
  return [signed({ ...transaction, data: fill(serializeSignature(signature)) })];
}

function signTransaction(
  transaction: TransactionToSign,
  account: Address,
  signDigest: SignDigest,
): SignedTransaction {
  const unsigned: TransactionSerializableEIP1559 = { type: "eip1559", ...transaction };
  const signature = signDigest(account, keccak256(serializeTransaction(unsigned)));
  const raw = serializeTransaction(unsigned, signature);
  return { raw, hash: keccak256(raw) };
}

const digestOf = (request: Exclude<SigningRequest, TransactionRequest>): Hex =>
  request.kind === "message" ? hashMessage(request.message) : digestOfTypedData(request.typedData);

/** The domain's own struct follows from its fields: one sent along could leave the chain out of what is signed. */
function digestOfTypedData(typedData: TypedDataToSign): Hex {
  const { EIP712Domain: _, ...types } = typedData.types;
  return hashTypedData({ ...typedData, types } as Parameters<typeof hashTypedData>[0]);
}
