import { decodeEventLog, type Hex } from "viem";
import { escrowAbi } from "../generated/escrowAbi.ts";
import type { ChainLog } from "../wire/ChainLog.ts";
import { type TradeLog, tradeEventNames } from "./tradeLog.ts";

type EscrowEvent = ReturnType<typeof decodeEventLog<typeof escrowAbi>>;

/**
 * Sorts the escrow's logs by trade. A ruling names its arbitrator and dispute; the request that the escrow logs just
 * before the creation of the dispute tells which trade that is.
 */
export function groupTradeLogs(logs: readonly ChainLog[]): Map<Hex, TradeLog[]> {
  const trades = new Map<Hex, TradeLog[]>();
  const tradeOfDispute = new Map<string, Hex>();
  let request: { tx: Hex; dispute: string; disputeId: bigint } | null = null;

  for (const log of logs) {
    const event = decode(log);
    if (!event) continue;
    if (event.eventName === "DisputeRequest") {
      const { arbitrator, disputeId } = event.args;
      request = { tx: log.tx, dispute: `${arbitrator}:${disputeId}`, disputeId };
      continue;
    }
    if (
      event.eventName === "DisputeCreated" &&
      request?.tx === log.tx &&
      request.disputeId === event.args.disputeId
    ) {
      tradeOfDispute.set(request.dispute, event.args.trade);
    }
    const id =
      event.eventName === "Ruling"
        ? tradeOfDispute.get(`${event.args.arbitrator}:${event.args.disputeId}`)
        : "trade" in event.args
          ? event.args.trade
          : undefined;
    if (id) trades.set(id, [...(trades.get(id) ?? []), { ...event, ...positionOf(log) } as TradeLog]);
  }
  return trades;
}

const wanted = new Set<string>([...tradeEventNames, "DisputeRequest"]);

/** Null for events that are about no trade, or that this page does not know. */
function decode({ topics, data }: ChainLog): EscrowEvent | null {
  try {
    const event = decodeEventLog({ abi: escrowAbi, topics: [...topics] as [Hex, ...Hex[]], data });
    return wanted.has(event.eventName) ? event : null;
  } catch {
    return null;
  }
}

function positionOf(log: ChainLog) {
  return { blockNumber: BigInt(log.block), logIndex: log.index, transactionHash: log.tx, time: log.time };
}
