import type { Address, Hex } from "viem";
import type { ChainClient } from "../chain/client.ts";
import type { SigningRequest } from "../signing/SigningRequest.ts";
import type { Wallet } from "../wallet/Wallet.ts";
import { WalletError } from "../wallet/WalletError.ts";
import type { Signed } from "../wallet/worker/SigningDesk.ts";
import type { Call, Purpose } from "./Call.ts";
import type { Confirmations } from "./Confirmations.ts";
import { isTransient } from "./checkPending.ts";
import { nextNonce } from "./nextNonce.ts";
import type { PendingFollower } from "./PendingFollower.ts";
import type { Pending, PendingStore } from "./PendingStore.ts";
import { quote } from "./quote.ts";
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
    const { client, wallet, pending, follower } = this.#parts;
    const fees = await quote(client, account, call);
    const chainId = client.chain.id;
    const requestWith = (nonce: number): SigningRequest => ({
      kind: "transaction",
      account,
      chainId,
      context: call.context ?? {},
      transaction: { chainId, to: call.to, data: call.data ?? "0x", value: call.value ?? 0n, nonce, ...fees },
    });
    const sign = call.isFollowUp
      ? (nonce: number) => wallet.call("signFollowUp", { request: requestWith(nonce) })
      : await this.#confirmed(account, requestWith, step);
    return this.#parts.exclusively(`parley-send-${account}`, async () => {
      // While the question was open another tab may have used the number; nothing else of the request may change.
      const nonce = await nextNonce(client, account, await pending.load());
      const { raw, hash } = transactionOf(await sign(nonce));
      const sentAfterBlock = Number(await client.getBlockNumber());
      const entry: Pending = {
        hash,
        chainId,
        account,
        to: call.to,
        nonce,
        raw,
        purpose,
        sentAfterBlock,
        mined: null,
      };
      await follower.add(entry);
      await this.#broadcast(entry, raw);
      return entry;
    });
  }

  /** Asks, and gives what signs the very thing that was agreed to, whatever its number will be. */
  async #confirmed(account: Address, requestWith: (nonce: number) => SigningRequest, step: Step) {
    const { client, wallet, pending, confirmations } = this.#parts;
    const nonceShown = await nextNonce(client, account, await pending.load());
    const shown = await wallet.call("prepare", { request: requestWith(nonceShown) });
    await confirmations.ask({ summary: shown.summary, outsideWallet: null, ...step });
    return async (nonce: number) => {
      const { token } =
        nonce === nonceShown ? shown : await wallet.call("prepare", { request: requestWith(nonce) });
      return wallet.call("sign", { token });
    };
  }

  async signTypedData(account: Address, { typedData, context = {} }: TypedDataRequest): Promise<Hex> {
    const { client, wallet, confirmations } = this.#parts;
    const request: SigningRequest = {
      kind: "typedData",
      account,
      chainId: client.chain.id,
      context,
      typedData,
    };
    const { token, summary } = await wallet.call("prepare", { request });
    await confirmations.ask({ summary, outsideWallet: null, step: 1, steps: 1 });
    const signed = await wallet.call("sign", { token });
    if (signed.kind !== "signature") throw new WalletError("workerFailed");
    return signed.signature;
  }

  async sendBatch(): Promise<null> {
    return null;
  }

  /** A node that was merely not reached is tried again by the follower: the transaction is written down. */
  async #broadcast({ hash }: Pending, raw: Hex): Promise<void> {
    try {
      await this.#parts.client.sendRawTransaction({ serializedTransaction: raw });
    } catch (cause) {
      if (isTransient(cause)) return;
      await this.#parts.follower.drop(hash);
      throw new SendError("transactionRefused", {}, { cause });
    }
  }
}

function transactionOf(signed: Signed): { raw: Hex; hash: Hex } {
  if (signed.kind !== "transaction") throw new WalletError("workerFailed");
  return signed;
}
