import { type Abi, encodeAbiParameters, encodeEventTopics, type Hex, numberToHex } from "viem";
import type { Chain } from "../../../../web/app/src/lib/chain/Chain.ts";
import type { TradeEvent } from "../../../../web/shared/escrow/tradeLog.ts";
import { escrowAbi } from "../../../../web/shared/generated/escrowAbi.ts";
import type { ChainLog } from "../../../../web/shared/wire/ChainLog.ts";
import { chainId, court, escrow } from "../../shared/support/cast.ts";

export const genesis = `0x${"00".repeat(31)}01` as const;
export const hashAt = (block: number): Hex => numberToHex(block + 1, { size: 32 });

/** An escrow's event as a node gives it, in the block of its number. */
export function wire(event: TradeEvent, block: number): ChainLog {
  const { eventName, args } = event;
  const item = (escrowAbi as Abi).find((one) => one.type === "event" && one.name === eventName);
  if (item?.type !== "event") throw new Error("no event");
  const named = args as unknown as Record<string, unknown>;
  const plain = item.inputs.filter(({ indexed }) => !indexed);
  return {
    ...{ address: escrow, tx: hashAt(1_000 + block), blockHash: hashAt(block), block, index: 0, time: block },
    topics: encodeEventTopics({ abi: escrowAbi, eventName, args: named } as never) as Hex[],
    data: encodeAbiParameters(plain, plain.map(({ name }) => named[name ?? ""]) as never),
  };
}

interface Staged {
  logs?: readonly ChainLog[];
  head?: number;
  keptGenesis?: Hex | null;
  isDown?: boolean;
  /** What the client answers, by its action's name. */
  client?: Record<string, (args: never) => unknown>;
}

/** A page's chain of which the test says every answer. */
export function stage({ logs = [], head = 9, keptGenesis = genesis, isDown, client = {} }: Staged): Chain {
  const block = (number: number) => ({
    number: numberToHex(number),
    hash: number === 0 ? genesis : hashAt(number),
    timestamp: numberToHex(1_000 + number),
  });
  const request = async ({ method, params }: { method: string; params: unknown[] }) => {
    if (isDown) throw new TypeError("Failed to fetch");
    if (method === "eth_chainId") return numberToHex(chainId);
    return block(params[0] === "latest" ? head : Number(params[0]));
  };
  const live = { phase: isDown ? "offline" : "live", head: { number: head, hash: hashAt(head), time: 0 } };
  return {
    config: { chainId, escrow, court, coins: [], local: false },
    client: { request, getCode: async () => "0x60", ...client },
    reader: {
      identity: async () => (keptGenesis ? `${keptGenesis}:${escrow}:${court}` : null),
      follow: () => () => undefined,
      book: async () => ({ logs, cursor: head }),
      status: { value: live },
    },
    follower: { refresh: async () => undefined },
  } as never;
}
