import { decodeEventLog, type Hex } from "viem";
import { courtAbi } from "../generated/courtAbi.ts";
import type { ChainLog } from "../wire/ChainLog.ts";
import { type CourtLog, disputeEventNames, rosterEventNames } from "./courtLog.ts";

const wanted = new Set<string>([...rosterEventNames, ...disputeEventNames]);

/** The court's events about rosters and disputes; what else it says is left out. */
export function courtLogsOf(logs: readonly ChainLog[]): CourtLog[] {
  return logs.flatMap((log) => {
    const event = decode(log);
    if (!event || !wanted.has(event.eventName)) return [];
    const { block, index, tx, time } = log;
    return [{ ...event, blockNumber: BigInt(block), logIndex: index, transactionHash: tx, time } as CourtLog];
  });
}

function decode({ topics, data }: ChainLog) {
  try {
    return decodeEventLog({ abi: courtAbi, topics: [...topics] as [Hex, ...Hex[]], data });
  } catch {
    return null;
  }
}
