import type { Address, Hex } from "viem";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import {
  type ChainLog,
  type FetchLogs,
  inChainOrder,
  type LogFilter,
  type Range,
} from "../../../../../shared/wire/ChainLog.ts";
import { addressTopic, eventTopic } from "../../../../../shared/wire/topics.ts";
import type { LogSource } from "../logs/LogSource.ts";
import { inPortions, secondTopics } from "./following.ts";

/** How a trade begins: held, or paid at once. */
const openings = [eventTopic(escrowAbi, "TradePaid"), eventTopic(escrowAbi, "TradeCharged")];
const disputeCreated = eventTopic(escrowAbi, "DisputeCreated");
const ofDisputes = [eventTopic(escrowAbi, "DisputeRequest"), eventTopic(escrowAbi, "Ruling")];

/** The filters that find how each trade of `party` began: as buyer, and as seller. */
export function beginningsOf(escrow: Address, party: Address): LogFilter[] {
  const who = addressTopic(party);
  return [
    { address: escrow, topics: [openings, null, who] },
    { address: escrow, topics: [openings, null, null, who] },
  ];
}

/** All trades in which `party` is buyer or seller, with everything that happened to them. */
export function tradesOf(escrow: Address, party: Address): LogSource {
  return {
    key: `tradesAndCharges:${escrow}:${party}`.toLowerCase(),
    async read(range, known, fetch) {
      const opened = await Promise.all(beginningsOf(escrow, party).map((filter) => fetch(range, filter)));
      const ids = secondTopics([...known, ...opened.flat()], openings);
      return readTrades(escrow, ids, range, known, fetch);
    },
  };
}

/** One trade, whoever its parties are. */
export function tradeById(escrow: Address, id: Hex): LogSource {
  return {
    key: `trade:${escrow}:${id}`.toLowerCase(),
    read: (range, known, fetch) => readTrades(escrow, [id], range, known, fetch),
  };
}

/** Every event of a trade names it, except the ruling: that one names the dispute. */
async function readTrades(
  escrow: Address,
  ids: readonly Hex[],
  range: Range,
  known: readonly ChainLog[],
  fetch: FetchLogs,
): Promise<ChainLog[]> {
  const own = await inPortions(ids, (some) => fetch(range, { address: escrow, topics: [null, some] }));
  const disputes = disputesOf([...known, ...own]);
  const rulings = await inPortions(disputes, (some) =>
    fetch(range, { address: escrow, topics: [ofDisputes, null, some] }),
  );
  return inChainOrder([...own, ...rulings]);
}

function disputesOf(logs: readonly ChainLog[]): Hex[] {
  const created = logs.filter(({ topics }) => topics[0] === disputeCreated);
  return [...new Set(created.map(({ topics }) => topics[2] as Hex))];
}
