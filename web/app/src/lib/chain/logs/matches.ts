import { isAddressEqual } from "viem";
import type { LogFilter, Range } from "../../../../../shared/wire/ChainLog.ts";
import type { LogOnWire } from "./wire.ts";

/** Whether a node answered with a log that was asked for. */
export function matches(log: LogOnWire, range: Range, filter: LogFilter): boolean {
  if (log.block < range.from || log.block > range.to) return false;
  if (!isAddressEqual(log.address, filter.address)) return false;
  return filter.topics.every((wanted, position) => {
    if (wanted === null) return true;
    const topic = log.topics[position];
    if (topic === undefined) return false;
    const choices = typeof wanted === "string" ? [wanted] : wanted;
    return choices.some((choice) => choice.toLowerCase() === topic);
  });
}
