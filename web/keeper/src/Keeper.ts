import { type Account, hexToNumber, keccak256, numberToHex, stringToHex, type WalletClient } from "viem";
import type { Budget } from "../../service/Budget.ts";
import { isUnreached } from "../../service/isUnreached.ts";
import type { LogPosition } from "../../shared/escrow/tradeLog.ts";
import { sameAddress } from "../../shared/wire/sameAddress.ts";
import { type Chore, choresOf } from "./choresOf.ts";
import { readChain, type Sources, type View } from "./readChain.ts";

interface Parts extends Sources {
  wallet: WalletClient;
  account: Account;
  budget: Budget;
  maxFeePerGas: bigint;
  say: (line: string) => void;
}

/** Rounds that keepers beside each other let pass before they act, each for its own reason. */
const turns = 3;
/** Rounds until what was refused is tried again, at most. */
const longestPause = 256;
/** Of 100: what an estimate may fall short of. */
const gasMargin = 125n;

/**
 * Does what is due, one thing after the other. It keeps nothing but its budget: whatever it knows follows from the chain,
 * so it may be killed at any instant, and several may run beside each other.
 */
export class Keeper {
  readonly #parts: Parts;
  /** In which round a chore is tried, and how many it waits after the next refusal. */
  readonly #waiting = new Map<string, { round: number; pause: number }>();
  #round = 0;
  #isShort = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Looks at the chain once and does what is due. Gives what it saw. */
  async round(): Promise<View> {
    const { contracts, account } = this.#parts;
    const view = await readChain(this.#parts);
    const chores = choresOf(view, contracts, account.address);
    this.#forgetAllBut(chores);
    for (const chore of chores) {
      if (this.#isDue(chore)) await this.#attempt(chore);
    }
    this.#letGo(view);
    this.#round += 1;
    return view;
  }

  #isDue({ key }: Chore): boolean {
    const known = this.#waiting.get(key);
    if (known) return known.round <= this.#round;
    const { account } = this.#parts;
    const wait =
      hexToNumber(keccak256(stringToHex(`${account.address}${key}`)).slice(0, 6) as `0x${string}`) % turns;
    this.#waiting.set(key, { round: this.#round + wait, pause: 1 });
    return wait === 0;
  }

  async #attempt(chore: Chore): Promise<void> {
    const { client, wallet, account, budget, say } = this.#parts;
    const { to, data, kind, key } = chore;
    try {
      const gas = ((await client.estimateGas({ account, to, data })) * gasMargin) / 100n;
      const fees = await client.estimateFeesPerGas();
      if (!this.#isAffordable(gas * fees.maxFeePerGas, fees.maxFeePerGas, budget.left)) return;
      // The lowest number that is free for certain: a transaction that got stuck is replaced rather than waited for.
      const nonce = await client.getTransactionCount({ address: account.address, blockTag: "latest" });
      const { settle } = await budget.reserve(gas * fees.maxFeePerGas);
      const transaction = { account, chain: null, to, data, gas, nonce, ...fees };
      const hash = await wallet.sendTransaction(transaction).catch(async (error: unknown) => {
        // A node that was not reached may have it all the same: it stays counted.
        if (!isUnreached(error)) await settle(0n);
        throw error;
      });
      const receipt = await client.waitForTransactionReceipt({ hash, timeout: 120_000 });
      await settle(receipt.gasUsed * receipt.effectiveGasPrice);
      say(`${kind} ${receipt.status === "success" ? "done" : "came too late"}: ${hash}`);
    } catch (error) {
      say(`${kind} not possible now: ${reasonOf(error)}`);
    }
    this.#postpone(key);
  }

  #isAffordable(cost: bigint, feePerGas: bigint, left: bigint): boolean {
    const isShort = feePerGas > this.#parts.maxFeePerGas || cost > left;
    if (isShort && !this.#isShort)
      this.#parts.say("Network fees are above the limit or the budget: waiting.");
    this.#isShort = isShort;
    return !isShort;
  }

  #postpone(key: string): void {
    const pause = Math.min(longestPause, (this.#waiting.get(key)?.pause ?? 1) * 2);
    this.#waiting.set(key, { round: this.#round + pause, pause });
  }

  #forgetAllBut(chores: readonly Chore[]): void {
    const due = new Set(chores.map(({ key }) => key));
    for (const key of this.#waiting.keys()) if (!due.has(key)) this.#waiting.delete(key);
  }

  /**
   * The court's logs of a dispute and the escrow's of a trade, once their end cannot be replaced. That a dispute is over
   * for the court says nothing about its trade: the ruling finds it through what the escrow logged about the dispute.
   */
  #letGo({ trades, hearings }: View): void {
    const { book, contracts } = this.#parts;
    const isCertain = (last?: LogPosition) => last !== undefined && last.blockNumber <= book.settledUpTo;
    const closed = trades.filter(({ status, steps }) => status === "Closed" && isCertain(steps.at(-1)?.log));
    const delivered = hearings.filter(({ stage, steps }) => stage === "Delivered" && isCertain(steps.at(-1)));
    const overForEscrow = new Set<string>(closed.map(({ id }) => id.toLowerCase()));
    const overForCourt = new Set<string>(delivered.map(({ id }) => numberToHex(id, { size: 32 })));
    book.forget(({ address, topics }) => {
      const over = sameAddress(address, contracts.court) ? overForCourt : overForEscrow;
      return topics.some((topic) => over.has(topic.toLowerCase()));
    });
  }
}

/** The first line of an error: requests and keys stay out of the log. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown reason";
  return "shortMessage" in error ? String(error.shortMessage) : error.name;
}
