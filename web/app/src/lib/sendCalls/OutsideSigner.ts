import { type Address, type Hex, keccak256, stringToHex, type WalletClient } from "viem";
import { getCapabilities, sendCalls as sendCallsBatch } from "viem/actions";
import type { ChainClient } from "../chain/client.ts";
import { lackingSignature } from "../signing/prelude/lackingSignature.ts";
import type {
  KnownContracts,
  SigningRequest,
  TransactionRequest,
  TypedDataToSign,
} from "../signing/SigningRequest.ts";
import { summarizeAll } from "../signing/summarizeAll.ts";
import { isRejection, type OutsideWallet } from "../wallet/outside/OutsideWallet.ts";
import { WalletError } from "../wallet/WalletError.ts";
import type { Call, Purpose } from "./Call.ts";
import type { Confirmations } from "./Confirmations.ts";
import type { PendingFollower } from "./PendingFollower.ts";
import type { Pending } from "./PendingStore.ts";
import { type Quote, quote, simulate } from "./quote.ts";
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
    const request = this.#request(account, call, fees);
    await this.#confirm(request, step);
    const { chain } = this.#parts.client;
    const { to, value, gas } = request.transaction;
    const data = await this.#completed(wallet, request);
    const sentAfterBlock = await this.#head();
    const hash = await asked(() => wallet.sendTransaction({ account, chain, to, data, value, gas }));
    const known = await this.#parts.client.getTransaction({ hash }).catch(() => null);
    const nonce = known?.nonce ?? null;
    return this.#keep({ hash, batch: null, nonce, account, to, purpose, sentAfterBlock });
  }

  async signTypedData(
    account: Address,
    { typedData, context = {}, isSponsored }: TypedDataRequest,
  ): Promise<Hex> {
    const wallet = await this.#parts.outside.client(account);
    const chainId = this.#parts.client.chain.id;
    const request = { kind: "typedData", account, chainId, context, typedData } as const;
    await this.#confirm(request, { step: 1, steps: 1 }, isSponsored);
    return asked(() => wallet.signTypedData({ account, ...typedDataOf(typedData) }));
  }

  async takesBatches(account: Address): Promise<boolean> {
    const { client, outside } = this.#parts;
    return canBatch(await outside.client(account), account, client.chain.id);
  }

  /** The wallet asks once, and so does the sheet before it. */
  async sendBatch(
    account: Address,
    calls: readonly Call[],
    purpose: Purpose | null,
    step: Step,
  ): Promise<Pending | null> {
    const { client, outside } = this.#parts;
    const wallet = await outside.client(account);
    if (!(await canBatch(wallet, account, client.chain.id))) return null;
    await this.#ask(
      calls.map((call) => this.#request(account, call, noFee)),
      step,
    );
    const sentAfterBlock = await this.#head();
    const { id } = await asked(() =>
      sendCallsBatch(wallet, { account, chain: client.chain, calls: [...calls], forceAtomic: true }),
    );
    const { to } = calls.at(-1) as Call;
    const hash = keccak256(stringToHex(id));
    return this.#keep({ hash, batch: id, nonce: null, account, to, purpose, sentAfterBlock });
  }

  /** The call with the signature that it lacks, which is the first of the two things the wallet asks. */
  async #completed(
    wallet: WalletClient,
    { account, transaction, prelude }: TransactionRequest,
  ): Promise<Hex> {
    if (!prelude || prelude.kind === "allowance") return transaction.data;
    const { typedData, fill } = lackingSignature(transaction, prelude);
    const data = fill(await asked(() => wallet.signTypedData({ account, ...typedDataOf(typedData) })));
    await simulate(this.#parts.client, account, { ...transaction, data });
    return data;
  }

  #request(account: Address, call: Call, fees: Quote): TransactionRequest {
    const chainId = this.#parts.client.chain.id;
    const { to, data = "0x", value = 0n, context = {}, lacks } = call;
    // The wallet chooses the number itself, so none is shown.
    return {
      kind: "transaction",
      account,
      chainId,
      context,
      transaction: { chainId, to, data, value, nonce: 0, ...fees },
      prelude: lacks?.prelude,
    };
  }

  #confirm(request: SigningRequest, step: Step, isSponsored = false): Promise<void> {
    return this.#ask([request], step, isSponsored);
  }

  /** One sheet, whatever it is about. */
  #ask(requests: readonly SigningRequest[], step: Step, isSponsored = false): Promise<void> {
    const { contracts, confirmations, outside } = this.#parts;
    return confirmations.ask({
      summary: summarizeAll(requests, contracts),
      outsideWallet: outside.read()?.wallet ?? null,
      isSponsored,
      ...step,
    });
  }

  async #head(): Promise<number> {
    return Number(await this.#parts.client.getBlockNumber());
  }

  async #keep(sent: Omit<Pending, "chainId" | "raw" | "mined">): Promise<Pending> {
    const { client, follower } = this.#parts;
    const entry: Pending = { ...sent, chainId: client.chain.id, raw: null, mined: null };
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
