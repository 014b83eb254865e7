import type { Hex } from "viem";
import { groupTradeLogs } from "../../../../shared/escrow/groupTradeLogs.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";

/** Of many logs those that are steps of one trade, as the chain gave them. */
export function logsOfTrade(logs: readonly ChainLog[], id: Hex): ChainLog[] {
  const steps = groupTradeLogs(logs).get(id) ?? [];
  const places = new Set(steps.map(({ blockNumber, logIndex }) => `${blockNumber}:${logIndex}`));
  return logs.filter(({ block, index }) => places.has(`${block}:${index}`));
}
