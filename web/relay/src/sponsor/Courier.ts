import {
  type Address,
  type Hex,
  keccak256,
  type PrivateKeyAccount,
  type PublicClient,
  TransactionNotFoundError,
  TransactionReceiptNotFoundError,
} from "viem";
import { isUnreached } from "../../../service/isUnreached.ts";
import { Refusal } from "../Refusal.ts";
import type { Errand } from "./Errand.ts";
import type { Entry, Ledger } from "./Ledger.ts";

export interface CourierParts {
  client: PublicClient;
  account: PrivateKeyAccount;
  chainId: number;
  escrow: Address;
  ledger: Ledger;
  /** Wei per unit of gas above which nothing is sent. */
  maxFeePerGas: bigint;
  /** Units of gas above which nothing is sent. */
  maxGas: bigint;
  /** Wei that may be spent now. */
  left: () => bigint;
  clock: () => number;
}

interface Fees {
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

/** Of 100: what an estimate may fall short of. */
const gasMargin = 125n;
/** Milliseconds after which what is not mined is offered for more. */
const patience = 30_000;
/** Of 1,000: what nodes ask for before they replace a transaction. */
const raise = 1_126n;
/** Blocks after which nothing is replaced any more. */
const settledDepth = 32;

/** Sends what the sponsor agreed to, and sees to it until it is mined. To be used by one caller at a time. */
export class Courier {
  readonly #parts: CourierParts;

  constructor(parts: CourierParts) {
    this.#parts = parts;
  }

  /** What the network asks for now. Refuses above the limit. */
  async fees(): Promise<Fees> {
    const { client, maxFeePerGas: most } = this.#parts;
    const { maxFeePerGas, maxPriorityFeePerGas } = await reached(client.estimateFeesPerGas());
    if (maxFeePerGas > most) throw new Refusal("sponsorFeesTooHigh");
    return { maxFeePerGas, maxPriorityFeePerGas };
  }

  /** Refuses what cannot be paid for now, by budget and by what the account has. */
  async assertAffordable(cost: bigint): Promise<void> {
    const { client, account, ledger, left } = this.#parts;
    if (cost > left()) throw new Refusal("sponsorBudgetSpent");
    const promised = ledger.underWay.reduce((sum, one) => sum + one.cost, 0n);
    const balance = await reached(client.getBalance({ address: account.address }));
    if (balance < promised + cost) throw new Refusal("sponsorEmpty");
  }

  /** Tries the call as it would happen now, writes it down and sends it. Gives its hash. */
  async send({ key, data, persons }: Errand, network: string): Promise<Hex> {
    const { client, account, escrow, ledger, maxGas, clock } = this.#parts;
    const fees = await this.fees();
    const call = { account: account.address, to: escrow, data, blockTag: "pending" } as const;
    const gas = ((await reached(client.estimateGas(call), "sponsorCallFails")) * gasMargin) / 100n;
    if (gas > maxGas) throw new Refusal("sponsorCallTooDear");
    const cost = gas * fees.maxFeePerGas;
    await this.assertAffordable(cost);
    const nonce = await this.#nextNonce();
    const { raw, hash } = await this.#signed({ data, gas, nonce, ...fees });
    const now = clock();
    const entry: Entry = {
      ...{ key, persons: [...persons], network, data, nonce, gas, ...fees, cost },
      ...{ at: now, sentAt: now, hashes: [hash], outcome: "sent", block: null },
    };
    await ledger.add(entry);
    await client.sendRawTransaction({ serializedTransaction: raw }).catch(async (error: unknown) => {
      // A node that was not reached may have it all the same: it stays written down and is sent again.
      if (isUnreached(error)) return;
      await ledger.remove(entry);
      throw new Refusal("sponsorChainDown", { cause: error });
    });
    return hash;
  }

  /** Looks at everything that is not settled, once: notes what was mined, sends again what was lost, raises what is stuck. */
  async tend(): Promise<void> {
    const { client, ledger } = this.#parts;
    const open = ledger.entries.filter(({ outcome, block }) => outcome === "sent" || block !== null);
    if (open.length === 0) return;
    const head = Number(await client.getBlockNumber({ cacheTime: 0 }));
    for (const entry of open) {
      const { outcome, block } = entry;
      if (outcome === "sent") await this.#tendSent(entry);
      else if (head - (block ?? 0) >= settledDepth) await ledger.change(entry, { block: null });
      else if (!(await this.#receipt(entry))) await ledger.change(entry, { outcome: "sent", block: null });
    }
  }

  async #tendSent(entry: Entry): Promise<void> {
    const { client, account, ledger, clock } = this.#parts;
    if (await this.#noteMined(entry)) return;
    const mined = await client.getTransactionCount({ address: account.address, blockTag: "latest" });
    if (mined > entry.nonce) {
      // It may have been mined since the first look; otherwise something else of this key took its number.
      if (!(await this.#noteMined(entry))) await ledger.change(entry, { outcome: "lost", cost: 0n });
      return;
    }
    const isStuck = clock() - entry.sentAt >= patience;
    if (isStuck && (await this.#raise(entry))) return;
    if (!(await this.#isKnown(entry))) await this.#offer((await this.#signed(entry)).raw);
  }

  async #noteMined(entry: Entry): Promise<boolean> {
    const receipt = await this.#receipt(entry);
    if (!receipt) return false;
    const { transactionHash, gasUsed, effectiveGasPrice, status, blockNumber } = receipt;
    await this.#parts.ledger.change(entry, {
      outcome: status === "success" ? "mined" : "reverted",
      cost: gasUsed * effectiveGasPrice,
      block: Number(blockNumber),
      hashes: [...entry.hashes.filter((hash) => hash !== transactionHash), transactionHash],
    });
    return true;
  }

  /** The same call under the same number for a higher fee, as far as limit and budget go. */
  async #raise(entry: Entry): Promise<boolean> {
    const { client, ledger, maxFeePerGas: most, left, clock } = this.#parts;
    const now = await client.estimateFeesPerGas();
    const higher = (asked: bigint, before: bigint) => max(asked, (before * raise) / 1_000n + 1n);
    const fees = {
      maxFeePerGas: higher(now.maxFeePerGas, entry.maxFeePerGas),
      maxPriorityFeePerGas: higher(now.maxPriorityFeePerGas, entry.maxPriorityFeePerGas),
    };
    const cost = entry.gas * fees.maxFeePerGas;
    if (fees.maxFeePerGas > most || cost - entry.cost > left()) return false;
    const { raw, hash } = await this.#signed({ ...entry, ...fees });
    const hashes = [...entry.hashes, hash];
    await ledger.change(entry, { ...fees, cost, hashes, sentAt: clock() });
    await this.#offer(raw);
    return true;
  }

  /** What a node does not take now is tried again at the next look. */
  async #offer(serializedTransaction: Hex): Promise<void> {
    await this.#parts.client.sendRawTransaction({ serializedTransaction }).catch(() => undefined);
  }

  async #receipt({ hashes }: Entry) {
    for (const hash of hashes.toReversed()) {
      const receipt = await this.#parts.client.getTransactionReceipt({ hash }).catch((error: unknown) => {
        if (error instanceof TransactionReceiptNotFoundError) return null;
        throw error;
      });
      if (receipt) return receipt;
    }
    return null;
  }

  async #isKnown({ hashes }: Entry): Promise<boolean> {
    try {
      await this.#parts.client.getTransaction({ hash: hashes.at(-1) as Hex });
      return true;
    } catch (error) {
      if (error instanceof TransactionNotFoundError) return false;
      throw error;
    }
  }

  /** After what is written down, and after what the network has of this key should the ledger have been lost. */
  async #nextNonce(): Promise<number> {
    const { client, account, ledger } = this.#parts;
    const { address } = account;
    const counted = await reached(client.getTransactionCount({ address, blockTag: "pending" }));
    const last = ledger.underWay.at(-1)?.nonce ?? -1;
    return Math.max(counted, last + 1);
  }

  /** Always the escrow, never with value. The same fields give the same hash. */
  async #signed(fields: Fees & Pick<Entry, "data" | "gas" | "nonce">): Promise<{ raw: Hex; hash: Hex }> {
    const { account, chainId, escrow } = this.#parts;
    const { data, gas, nonce, maxFeePerGas, maxPriorityFeePerGas } = fields;
    const raw = await account.signTransaction({
      ...{ type: "eip1559", chainId, to: escrow, value: 0n, data, gas, nonce },
      ...{ maxFeePerGas, maxPriorityFeePerGas },
    });
    return { raw, hash: keccak256(raw) };
  }
}

const max = (one: bigint, other: bigint): bigint => (one > other ? one : other);

/** The answer of a node. Refuses when there was none, or with `otherwise` when the answer was an error. */
export async function reached<T>(
  answer: Promise<T>,
  otherwise: "sponsorCallFails" | "sponsorChainDown" = "sponsorChainDown",
): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new Refusal(isUnreached(cause) ? "sponsorChainDown" : otherwise, { cause });
  }
}
