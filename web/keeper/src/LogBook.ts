import type { Address, Hex, PublicClient } from "viem";
import { type ChainLog, inChainOrder } from "../../shared/wire/ChainLog.ts";

/** Blocks that one question covers at most; halved where a node refuses as much. */
const longestRange = 5_000;
/** Blocks that may still be replaced by others: read anew every time. */
const unsettled = 64;

/** All logs of some contracts, kept up with a chain whose last blocks may change. */
export class LogBook {
  readonly #client: PublicClient;
  readonly #contracts: readonly Address[];
  readonly #startBlock: number;
  #settled: ChainLog[] = [];
  /** Up to this block nothing is asked again, as long as it keeps its hash. */
  #mark: { number: number; hash: Hex } | null = null;
  readonly #times = new Map<Hex, number>();

  constructor(client: PublicClient, contracts: readonly Address[], startBlock: number) {
    this.#client = client;
    this.#contracts = contracts;
    this.#startBlock = startBlock;
  }

  /** Everything up to the newest block, in the order of the chain. */
  async read(): Promise<ChainLog[]> {
    const head = Number(await this.#client.getBlockNumber({ cacheTime: 0 }));
    await this.#startAnewWhenReplaced();
    const next = this.#mark ? this.#mark.number + 1 : this.#startBlock;
    const logs = await this.#fetch(next, head);
    await this.#settle(logs, head - unsettled);
    return [...this.#settled, ...logs.filter(({ block }) => block > this.settledUpTo)];
  }

  /** The last block of which nothing is asked again; -1 before there is one. */
  get settledUpTo(): number {
    return this.#mark?.number ?? -1;
  }

  /** Lets go of logs that nobody needs any more. */
  forget(isOver: (log: ChainLog) => boolean): void {
    this.#settled = this.#settled.filter((log) => !isOver(log));
  }

  async #startAnewWhenReplaced(): Promise<void> {
    if (!this.#mark) return;
    const block = await this.#client.getBlock({ blockNumber: BigInt(this.#mark.number) }).catch(() => null);
    if (block?.hash === this.#mark.hash) return;
    this.#mark = null;
    this.#settled = [];
  }

  async #settle(logs: readonly ChainLog[], upTo: number): Promise<void> {
    if (upTo <= (this.#mark?.number ?? this.#startBlock)) return;
    const { hash } = await this.#client.getBlock({ blockNumber: BigInt(upTo) });
    this.#settled.push(...logs.filter(({ block }) => block <= upTo));
    this.#mark = { number: upTo, hash };
    this.#times.clear();
  }

  async #fetch(from: number, to: number): Promise<ChainLog[]> {
    const logs: ChainLog[] = [];
    let length = longestRange;
    for (let at = from; at <= to; ) {
      const end = Math.min(to, at + length - 1);
      try {
        logs.push(...(await this.#range(at, end)));
        at = end + 1;
      } catch (error) {
        if (end === at) throw error;
        length = Math.ceil(length / 2);
      }
    }
    return inChainOrder(logs);
  }

  async #range(from: number, to: number): Promise<ChainLog[]> {
    const found = await this.#client.getLogs({
      address: [...this.#contracts],
      fromBlock: BigInt(from),
      toBlock: BigInt(to),
    });
    return Promise.all(
      found.map(async (log) => ({
        address: log.address,
        topics: log.topics,
        data: log.data,
        block: Number(log.blockNumber),
        blockHash: log.blockHash,
        time: await this.#timeOf(log.blockHash),
        tx: log.transactionHash,
        index: log.logIndex,
      })),
    );
  }

  async #timeOf(blockHash: Hex): Promise<number> {
    const known = this.#times.get(blockHash);
    if (known !== undefined) return known;
    const { timestamp } = await this.#client.getBlock({ blockHash });
    this.#times.set(blockHash, Number(timestamp));
    return Number(timestamp);
  }
}
