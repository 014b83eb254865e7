import type { Address, Hex, WalletClient } from "viem";
import { getCapabilities, sendCalls as sendCallsBatch, waitForCallsStatus } from "viem/actions";
import type { ChainClient } from "../chain/client.ts";
import type { KnownContracts, SigningRequest, TypedDataToSign } from "../signing/SigningRequest.ts";
import { summarize } from "../signing/summarize.ts";
import { isRejection, type OutsideWallet } from "../wallet/outside/OutsideWallet.ts";
import { WalletError } from "../wallet/WalletError.ts";
import type { Call, Purpose } from "./Call.ts";
import type { Confirmations } from "./Confirmations.ts";
import type { PendingFollower } from "./PendingFollower.ts";
import type { Pending } from "./PendingStore.ts";
import { type Quote, quote } from "./quote.ts";
import type { Signer, Step, TypedDataRequest } from "./Signer.ts";

interface Parts {
  readonly client: ChainClient;
  readonly outside: OutsideWallet;
  readonly follower: PendingFollower;
  readonly confirmations: Confirmations;
  readonly contracts: KnownContracts;
}

/** Has a connected wallet sign. It asks in its own words, so ours come first. */
export class OutsideSigner implements Signer {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async send(account: Address, call: Call, purpose: Purpose | null, step: Step): Promise<Pending> {
    // Another wallet is asked every time.
    if (call.isFollowUp) throw new WalletError("followUpNotAuthorised");
    const fees = await quote(this.#parts.client, account, call);
    const wallet = await this.#parts.outside.client(account);
    await this.#confirm(this.#request(account, call, fees), step);
    const { to, data = "0x", value = 0n } = call;
    const chain = this.#parts.client.chain;
    const hash = await asked(() =>
      wallet.sendTransaction({ account, chain, to, data, value, gas: fees.gas }),
    );
    return this.#keep(hash, account, to, purpose);
  }

  async signTypedData(account: Address, { typedData, context = {} }: TypedDataRequest): Promise<Hex> {
    const wallet = await this.#parts.outside.client(account);
    const chainId = this.#parts.client.chain.id;
    await this.#confirm({ kind: "typedData", account, chainId, context, typedData }, { step: 1, steps: 1 });
    return asked(() => wallet.signTypedData({ account, ...typedDataOf(typedData) }));
  }

  async sendBatch(
    account: Address,
    calls: readonly Call[],
    purpose: Purpose | null,
  ): Promise<Pending | null> {
    const { client, outside } = this.#parts;
    const wallet = await outside.client(account);
    if (!(await canBatch(wallet, account, client.chain.id))) return null;
    for (const [index, call] of calls.entries()) {
      await this.#confirm(this.#request(account, call, noFee), { step: index + 1, steps: calls.length });
    }
    const { id } = await asked(() =>
      sendCallsBatch(wallet, { account, chain: client.chain, calls: [...calls], forceAtomic: true }),
    );
    const { receipts } = await waitForCallsStatus(wallet, { id });
    const hash = receipts?.at(-1)?.transactionHash;
    const last = calls.at(-1);
    if (!hash || !last) throw new WalletError("outsideWalletFailed");
    return this.#keep(hash, account, last.to, purpose);
  }

  #request(account: Address, call: Call, fees: Quote): SigningRequest {
    const chainId = this.#parts.client.chain.id;
    const { to, data = "0x", value = 0n, context = {} } = call;
    // The wallet chooses the number itself, so none is shown.
    return {
      kind: "transaction",
      account,
      chainId,
      context,
      transaction: { chainId, to, data, value, nonce: 0, ...fees },
    };
  }

  #confirm(request: SigningRequest, step: Step): Promise<void> {
    const { contracts, confirmations, outside } = this.#parts;
    const summary = summarize(request, contracts);
    return confirmations.ask({ summary, outsideWallet: outside.read()?.wallet ?? null, ...step });
  }

  async #keep(hash: Hex, account: Address, to: Address, purpose: Purpose | null): Promise<Pending> {
    const { client, follower } = this.#parts;
    const sentAfterBlock = Number(await client.getBlockNumber());
    const known = await client.getTransaction({ hash }).catch(() => null);
    const nonce = known ? known.nonce : null;
    const chainId = client.chain.id;
    const entry: Pending = {
      hash,
      chainId,
      account,
      to,
      nonce,
      raw: null,
      purpose,
      sentAfterBlock,
      mined: null,
    };
    await follower.add(entry);
    return entry;
  }
}

const noFee: Quote = { gas: 0n, maxFeePerGas: 0n, maxPriorityFeePerGas: 0n };

async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    throw new WalletError(isRejection(cause) ? "userRejected" : "outsideWalletFailed", {}, { cause });
  }
}

/** EIP-5792: whether the wallet makes several calls one that happens wholly or not at all. */
async function canBatch(wallet: WalletClient, account: Address, chainId: number): Promise<boolean> {
  try {
    const { atomic } = (await getCapabilities(wallet, { account, chainId })) as {
      atomic?: { status?: string };
    };
    return atomic?.status === "supported" || atomic?.status === "ready";
  } catch {
    return false;
  }
}

type TypedDataParameters = Omit<Parameters<WalletClient["signTypedData"]>[0], "account">;

/** The wallet derives the domain's struct from its fields, as our own signer does. */
function typedDataOf(typedData: TypedDataToSign): TypedDataParameters {
  const { EIP712Domain: _, ...types } = typedData.types;
  return { ...typedData, types } as TypedDataParameters;
}
