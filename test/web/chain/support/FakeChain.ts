import { type Address, concat, type Hex, keccak256, numberToHex, pad, stringToHex } from "viem";

export interface FakeLog {
  address: Address;
  topics: Hex[];
  data?: Hex;
}

interface Block {
  number: number;
  hash: Hex;
  timestamp: number;
  logs: FakeLog[];
}

type Quirk = {
  /** Refuses ranges of more blocks. */
  largestRange?: number;
  /** Refuses answers of more logs. */
  mostLogs?: number;
  /** Cuts answers to so many logs and says nothing. */
  silentCut?: number;
  leavesOutTimes?: boolean;
  repeatsLogs?: boolean;
  isDown?: boolean;
  hidesPending?: boolean;
  /** Called before each answer. */
  before?: (method: string) => unknown;
  /** Changes answers on the way. */
  lies?: (method: string, answer: unknown) => unknown;
};

/** A chain in memory that answers like a node, and can be made to misbehave. */
export class FakeChain {
  quirk: Quirk = {};
  blocks: Block[] = [];
  calls: { method: string; params: unknown[] }[] = [];
  clockOffset = 0;
  #salt = 0;

  constructor(seed = "one") {
    this.blocks.push({
      number: 0,
      hash: keccak256(stringToHex(`genesis ${seed}`)),
      timestamp: 1_000,
      logs: [],
    });
  }

  get head(): Block {
    return this.blocks.at(-1) as Block;
  }

  /** One block per argument, with its logs. */
  mine(...contents: FakeLog[][]): void {
    for (const logs of contents) {
      const parent = this.head;
      const salt = numberToHex(this.#salt++, { size: 32 });
      const hash = keccak256(concat([parent.hash, salt]));
      this.blocks.push({ number: parent.number + 1, hash, timestamp: parent.timestamp + 12, logs });
    }
  }

  mineEmpty(count: number): void {
    this.mine(...Array.from({ length: count }, () => []));
  }

  /** Drops the newest blocks and mines others. */
  reorg(depth: number, ...contents: FakeLog[][]): void {
    this.blocks.splice(-depth);
    this.mine(...contents);
  }

  readonly request = async ({ method, params }: { method: string; params: unknown[] }): Promise<unknown> => {
    this.calls.push({ method, params });
    await this.quirk.before?.(method);
    if (this.quirk.isDown) throw new TypeError("fetch failed");
    const answer = this.#answer(method, params);
    return this.quirk.lies ? this.quirk.lies(method, answer) : answer;
  };

  #answer(method: string, params: unknown[]): unknown {
    if (method === "eth_chainId") return "0x7a69";
    if (method === "eth_getBlockByNumber") return this.#blockByTag(params[0] as string);
    if (method === "eth_getLogs") return this.#logs(params[0] as Parameters<FakeChain["logsOf"]>[0]);
    throw new Error(`not scripted: ${method}`);
  }

  #blockByTag(tag: string) {
    if (tag === "pending") {
      if (this.quirk.hidesPending) return null;
      return { number: null, hash: null, timestamp: numberToHex(this.head.timestamp + this.clockOffset) };
    }
    const block = tag === "latest" ? this.head : this.blocks[Number(tag)];
    return block
      ? { number: numberToHex(block.number), hash: block.hash, timestamp: numberToHex(block.timestamp) }
      : null;
  }

  #logs(query: Parameters<FakeChain["logsOf"]>[0]) {
    const { largestRange, mostLogs, silentCut, repeatsLogs } = this.quirk;
    const length = Number(query.toBlock) - Number(query.fromBlock) + 1;
    if (largestRange && length > largestRange) throw new Error("query exceeds max block range");
    const logs = this.logsOf(query);
    if (mostLogs && logs.length > mostLogs) throw new Error("query returned more than the limit");
    const cut = silentCut ? logs.slice(0, silentCut) : logs;
    return repeatsLogs ? [...cut, ...cut.toReversed()] : cut;
  }

  logsOf(query: { address: Address; topics: (Hex | Hex[] | null)[]; fromBlock: Hex; toBlock: Hex }) {
    const blocks = this.blocks.slice(Number(query.fromBlock), Number(query.toBlock) + 1);
    return blocks.flatMap((block) =>
      block.logs.flatMap((log, index) => {
        const fits = query.topics.every((wanted, position) => {
          const topic = log.topics[position];
          return wanted === null || (topic !== undefined && [wanted].flat().includes(topic));
        });
        return fits && log.address.toLowerCase() === query.address.toLowerCase()
          ? [this.#onWire(block, log, index)]
          : [];
      }),
    );
  }

  #onWire(block: Block, log: FakeLog, index: number) {
    return {
      address: log.address,
      topics: log.topics,
      data: log.data ?? "0x",
      blockNumber: numberToHex(block.number),
      blockHash: block.hash,
      ...(this.quirk.leavesOutTimes ? {} : { blockTimestamp: numberToHex(block.timestamp) }),
      transactionHash: keccak256(concat([block.hash, numberToHex(index, { size: 32 })])),
      transactionIndex: numberToHex(index),
      logIndex: numberToHex(index),
      removed: false,
    };
  }
}

/** A 32-byte topic that is easy to tell from others. */
export const topic = (text: string): Hex => pad(stringToHex(text), { size: 32 });
