import { type Address, type Hex, isAddressEqual, parseTransaction } from "viem";
import type { ChainClient } from "../chain/client.ts";
import { decodeAllowance } from "../signing/decodeTokenCall.ts";
import type { SigningRequest } from "../signing/SigningRequest.ts";
import type { Wallet } from "../wallet/Wallet.ts";
import { WalletError } from "../wallet/WalletError.ts";
import type { Signed, SignedTransaction } from "../wallet/worker/SigningDesk.ts";
import type { Call, Purpose } from "./Call.ts";
import type { Confirmations } from "./Confirmations.ts";
import { isTransient } from "./checkPending.ts";
import { nextNonces } from "./nextNonces.ts";
import type { PendingFollower } from "./PendingFollower.ts";
import type { Pending, PendingStore } from "./PendingStore.ts";
import { entriesOf, type Plan, requestOf } from "./Plan.ts";
import { quote, quoteSequence, simulate } from "./quote.ts";
import { SendError } from "./SendError.ts";
import type { Signer, Step, TypedDataRequest } from "./Signer.ts";

interface Parts {
  readonly client: ChainClient;
  readonly wallet: Wallet;
  readonly pending: PendingStore;
  readonly follower: PendingFollower;
  readonly confirmations: Confirmations;
  /** Runs alone among all tabs. */
  readonly exclusively: <T>(name: string, run: () => Promise<T>) => Promise<T>;
}

/** Signs with the keys in the Worker, which sums up each request itself. */
export class KeySigner implements Signer {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async send(account: Address, call: Call, purpose: Purpose | null, step: Step): Promise<Pending> {
    const { client } = this.#parts;
    const quotes = [await quote(client, account, call)];
    return this.#carryOut({ account, chainId: client.chain.id, calls: [call], quotes, purpose, step });
  }

  /** An account of its own has nothing that would carry out calls of several contracts as one. */
  async takesBatches(): Promise<boolean> {
    return false;
  }

  /** Allowances and the call they are for are one decision. All are on disk before any is sent. */
  async sendBatch(
    account: Address,
    calls: readonly Call[],
    purpose: Purpose | null,
    step: Step,
  ): Promise<Pending | null> {
    if (!areAllowancesAndUse(calls)) return null;
    const { client } = this.#parts;
    const quotes = await quoteSequence(client, account, calls);
    return quotes && this.#carryOut({ account, chainId: client.chain.id, calls, quotes, purpose, step });
  }

  async signTypedData(
    account: Address,
    { typedData, context = {}, isSponsored }: TypedDataRequest,
  ): Promise<Hex> {
    const { client, wallet, confirmations } = this.#parts;
    const request: SigningRequest = {
      kind: "typedData",
      account,
      chainId: client.chain.id,
      context,
      typedData,
    };
    const { token, summary } = await wallet.call("prepare", { request });
    await confirmations.ask({ summary, outsideWallet: null, isSponsored, step: 1, steps: 1 });
    const signed = await wallet.call("sign", { token });
    if (signed.kind !== "signature") throw new WalletError("workerFailed");
    return signed.signature;
  }

  async #carryOut(plan: Plan): Promise<Pending> {
    const { client, wallet, follower, exclusively } = this.#parts;
    const sign = plan.calls.some(({ isFollowUp }) => isFollowUp)
      ? (nonces: readonly number[]) => wallet.call("signFollowUp", { request: requestOf(plan, nonces) })
      : await this.#confirmed(plan);
    return exclusively(`parley-send-${plan.account}`, async () => {
      const nonces = await this.#nonces(plan);
      const signed = transactionsOf(await sign(nonces));
      await this.#tryOut(plan, signed);
      const sentAfterBlock = Number(await client.getBlockNumber());
      const entries = entriesOf(plan, signed, nonces, sentAfterBlock);
      await follower.add(...entries);
      await this.#broadcast(entries);
      return entries.at(-1) as Pending;
    });
  }

  /**
   * Asks, and gives what signs the very thing that was agreed to. While the question was open another tab may have used
   * the numbers shown; nothing else of the request may change.
   */
  async #confirmed(plan: Plan): Promise<(nonces: readonly number[]) => Promise<Signed>> {
    const { wallet, confirmations } = this.#parts;
    const prepare = (nonces: readonly number[]) =>
      wallet.call("prepare", { request: requestOf(plan, nonces) });
    const noncesShown = await this.#nonces(plan);
    const shown = await prepare(noncesShown);
    await confirmations.ask({ summary: shown.summary, outsideWallet: null, ...plan.step });
    return async (nonces) => {
      const isUnchanged = nonces.every((nonce, index) => nonce === noncesShown[index]);
      const { token } = isUnchanged ? shown : await prepare(nonces);
      return wallet.call("sign", { token });
    };
  }

  async #nonces({ account, calls }: Plan): Promise<number[]> {
    return nextNonces(this.#parts.client, account, await this.#parts.pending.load(), calls.length);
  }

  /** What was rehearsed without its signature is tried with it, before it leaves the page. */
  async #tryOut({ account, calls }: Plan, signed: readonly SignedTransaction[]): Promise<void> {
    for (const [index, { raw }] of signed.entries()) {
      const call = calls[index];
      if (call?.lacks)
        await simulate(this.#parts.client, account, { ...call, data: parseTransaction(raw).data });
    }
  }

  /** A node that was merely not reached is tried again by the follower: the transactions are written down. */
  async #broadcast(entries: readonly Pending[]): Promise<void> {
    const { client, follower } = this.#parts;
    for (const [index, { raw }] of entries.entries()) {
      try {
        if (raw) await client.sendRawTransaction({ serializedTransaction: raw });
      } catch (cause) {
        if (isTransient(cause)) continue;
        await follower.drop(...entries.slice(index).map(({ hash }) => hash));
        throw new SendError("transactionRefused", {}, { cause });
      }
    }
  }
}

/** Of each coin one: an earlier allowance is taken back by a confirmation of its own. */
function areAllowancesAndUse(calls: readonly Call[]): boolean {
  const [before, last] = [calls.slice(0, -1), calls.at(-1)];
  const coins = new Set(before.map(({ to }) => to.toLowerCase()));
  if (!last || coins.size === 0 || coins.size < before.length) return false;
  return before.every(({ data }) => {
    const allowance = data && decodeAllowance(data);
    return Boolean(allowance && isAddressEqual(allowance.spender, last.to));
  });
}

function transactionsOf(signed: Signed): readonly SignedTransaction[] {
  if (signed.kind !== "transactions") throw new WalletError("workerFailed");
  return signed.transactions;
}
