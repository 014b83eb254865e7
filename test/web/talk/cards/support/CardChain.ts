import {
  type Address,
  encodeAbiParameters,
  encodeEventTopics,
  erc20Abi,
  type Hex,
  numberToHex,
  TransactionNotFoundError,
  TransactionReceiptNotFoundError,
} from "viem";
import { Cell } from "../../../../../web/app/src/lib/chain/Cell.ts";
import { ChainError } from "../../../../../web/app/src/lib/chain/ChainError.ts";
import { storedTrade } from "../../../../../web/shared/escrow/trade.ts";
import type { ChainLog } from "../../../../../web/shared/wire/ChainLog.ts";
import { hashAt, wire } from "../../../check/support/stage.ts";
import { chainId, court, dollar, escrow, paidAt, policy, terms } from "../../../shared/support/cast.ts";
import type { Story } from "../../../shared/support/story.ts";
import { coin } from "../../../trade/support/scene.ts";

export const native = { symbol: "ETH", decimals: 18, name: "Ether" };
export const hash = (digit: string): Hex => `0x${digit.repeat(64)}`;

interface Sent {
  from: Address;
  to: Address;
  value?: bigint;
  logs?: readonly Pick<ChainLog, "address" | "topics" | "data">[];
  status?: "success" | "reverted";
  /** Null while it waits. */
  block?: number | null;
  time?: number;
}

interface Status {
  phase: "live" | "offline";
  head: { number: number; hash: Hex };
  known: number;
  error: ChainError | null;
}

/** A chain that has what the test puts there, and tells of new blocks when it is told to mine. */
export class CardChain {
  isDown = false;
  now = paidAt + 3_600;
  local = true;
  readonly sent = new Map<Hex, Sent>();
  readonly trades: Story[] = [];
  /** How often a transaction was asked for. */
  asked = 0;
  readonly status = new Cell<Status>({
    phase: "live",
    head: { number: 9, hash: hashAt(9) },
    known: 9,
    error: null,
  });
  readonly #listeners = new Set<(source: string) => void>();

  /** The node answers nothing more, and the page knows. */
  fall(): void {
    this.isDown = true;
    this.status.value = { ...this.status.value, phase: "offline", error: new ChainError("nodeUnreachable") };
  }

  /** A new block, of which everything that stands is told. */
  mine(count = 1): void {
    const number = this.status.value.head.number + count;
    for (const tell of this.#listeners) for (const { trade } of this.trades) tell(tradeKey(trade));
    for (const tell of this.#listeners) for (const party of this.#parties()) tell(partyKey(party));
    this.status.value = { ...this.status.value, head: { number, hash: hashAt(number) }, known: number };
  }

  /** The chain as the page has it. */
  get page() {
    const status = this.status;
    return {
      config: {
        ...{ chainId, escrow, court, feeds: [], policies: [], native, local: this.local },
        coins: [{ ...coin, methods: ["approve"] }],
      },
      client: this.#client(),
      reader: {
        follow: () => () => undefined,
        follows: () => true,
        book: ({ key }: { key: string }) =>
          this.isDown ? new Promise(() => undefined) : Promise.resolve({ logs: this.#logs(key), cursor: 9 }),
        onChange: (listener: (source: string) => void) => void this.#listeners.add(listener),
        afterBlock: async () => undefined,
        status,
      },
      follower: { refresh: async () => undefined },
      clock: { now: () => this.now, onCorrection: () => () => undefined },
    };
  }

  #client() {
    const answering =
      <Args, T>(answer: (args: Args) => T) =>
      async (args: Args) => {
        if (this.isDown) throw new TypeError("fetch failed");
        return answer(args);
      };
    return {
      getTransaction: answering(({ hash }: { hash: Hex }) => {
        this.asked++;
        const sent = this.sent.get(hash);
        if (!sent) throw new TransactionNotFoundError({ hash });
        return { from: sent.from, to: sent.to, value: sent.value ?? 0n };
      }),
      getTransactionReceipt: answering(({ hash }: { hash: Hex }) => this.#receipt(hash)),
      getBlock: answering(({ blockNumber }: { blockNumber: bigint }) => ({
        hash: hashAt(Number(blockNumber)),
        timestamp: BigInt(
          [...this.sent.values()].find(({ block = 8 }) => block === Number(blockNumber))?.time ?? this.now,
        ),
      })),
      getCode: answering(() => undefined),
      getBalance: answering(() => 10n ** 20n),
      estimateFeesPerGas: answering(() => ({ maxFeePerGas: 1n })),
      readContract: answering(({ functionName, args }: { functionName: string; args?: readonly Hex[] }) => {
        const story = this.trades.find(({ trade }) => trade === args?.[0]);
        if (functionName === "balanceOf") return units(1_000);
        if (functionName === "tradeOf" && story) return storedTrade(story.row);
        throw new Error(`not scripted: ${functionName}`);
      }),
    };
  }

  #receipt(hash: Hex) {
    const sent = this.sent.get(hash);
    if (!sent || sent.block === null) throw new TransactionReceiptNotFoundError({ hash });
    const block = sent.block ?? 8;
    const { status = "success", logs = [] } = sent;
    return {
      ...{ status, blockNumber: BigInt(block), blockHash: hashAt(block) },
      logs: logs.map((log, logIndex) => ({
        ...{ ...log, logIndex, transactionHash: hash },
        ...{ blockNumber: BigInt(block), blockHash: hashAt(block) },
      })),
    };
  }

  #logs(key: string): ChainLog[] {
    if (key.startsWith("policy:")) {
      const args = { policy: terms.policy, publisher: court, content: policy };
      return [wire({ eventName: "PolicyPublished", args } as never, 1)];
    }
    const stories = this.trades.filter(
      ({ trade, row }) =>
        key === tradeKey(trade) ||
        [row.terms.buyer, row.terms.seller].some((party) => key === partyKey(party)),
    );
    return stories.flatMap(wired);
  }

  #parties(): Address[] {
    return this.trades.flatMap(({ row }) => [row.terms.buyer, row.terms.seller]);
  }
}

const tradeKey = (id: Hex) => `trade:${escrow}:${id}`.toLowerCase();
const partyKey = (party: Address) => `tradesAndCharges:${escrow}:${party}`.toLowerCase();

/** A trade's logs as a node gives them, each in a transaction of its own. */
export function wired(story: Story): ChainLog[] {
  return story.logs.map((log, at) => ({ ...wire(log, at + 1), tx: stepHash(at), index: at, time: log.time }));
}

/** The transaction of a trade's step, from 0. */
export const stepHash = (step: number): Hex => hashAt(1_001 + step);

/** A coin's log of a payment. */
export function transfer(from: Address, to: Address, amount: bigint, token: Address = dollar) {
  return {
    address: token,
    topics: encodeEventTopics({ abi: erc20Abi, eventName: "Transfer", args: { from, to } }) as Hex[],
    data: encodeAbiParameters([{ type: "uint256" }], [amount]),
  };
}

export const units = (count: number): bigint => BigInt(count) * 1_000_000n;
export const messageId = (number: number): string => numberToHex(number, { size: 32 }).slice(2);
