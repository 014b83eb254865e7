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
import type { KnownContracts, SigningRequest, TransactionToSign } from "../../signing/SigningRequest.ts";
import type { Summary } from "../../signing/Summary.ts";
import { summarize } from "../../signing/summarize.ts";
import { WalletError } from "../WalletError.ts";
import { FollowUps } from "./FollowUps.ts";

/** How long a confirmation stays good. Fees and clocks move on; a sheet left open overnight must be read again. */
const lifetime = 10 * 60_000;

interface Prepared {
  readonly request: SigningRequest;
  readonly expiresAt: number;
}

/** For a transaction `raw` is what goes to the network and `hash` its id; for a message only `signature` counts. */
export type Signed =
  | { readonly kind: "transaction"; readonly raw: Hex; readonly hash: Hex }
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
    if (request.kind !== "transaction") {
      const signature = signDigest(request.account, digestOf(request));
      return { kind: "signature", signature: serializeSignature(signature) };
    }
    const signed = signTransaction(request.transaction, request.account, signDigest);
    this.#followUps.note(request);
    return signed;
  }

  /** Signs without asking again what an earlier signature agreed to. */
  signFollowUp(request: SigningRequest, signDigest: SignDigest): Signed {
    return signTransaction(this.#followUps.spend(request), request.account, signDigest);
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

function signTransaction(transaction: TransactionToSign, account: Address, signDigest: SignDigest): Signed {
  const unsigned: TransactionSerializableEIP1559 = { type: "eip1559", ...transaction };
  const signature = signDigest(account, keccak256(serializeTransaction(unsigned)));
  const raw = serializeTransaction(unsigned, signature);
  return { kind: "transaction", raw, hash: keccak256(raw) };
}

function digestOf(request: Exclude<SigningRequest, { kind: "transaction" }>): Hex {
  if (request.kind === "message") return hashMessage(request.message);
  // The domain's own struct follows from its fields: one sent along could leave the chain out of what is signed.
  const { EIP712Domain: _, ...types } = request.typedData.types;
  return hashTypedData({ ...request.typedData, types } as Parameters<typeof hashTypedData>[0]);
}
