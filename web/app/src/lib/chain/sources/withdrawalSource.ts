import type { Address } from "viem";
import { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import { inChainOrder } from "../../../../../shared/wire/ChainLog.ts";
import { addressTopic, eventTopic } from "../../../../../shared/wire/topics.ts";
import type { LogSource } from "../logs/LogSource.ts";

export const credited = eventTopic(escrowAbi, "PayoutCredited");
export const fetchedFrom = {
  escrow: eventTopic(escrowAbi, "CreditWithdrawn"),
  court: eventTopic(courtAbi, "CreditWithdrawn"),
  seats: eventTopic(courtAbi, "FeesWithdrawn"),
} as const;

/** What could not be pushed to `owner` and waits in the escrow, and what `owner` fetched from escrow and court. */
export function withdrawalSource(escrow: Address, court: Address, owner: Address): LogSource {
  const who = addressTopic(owner);
  return {
    key: `withdrawals:${escrow}:${court}:${owner}`.toLowerCase(),
    async read(range, _known, fetch) {
      const logs = await Promise.all([
        fetch(range, { address: escrow, topics: [[credited, fetchedFrom.escrow], who] }),
        fetch(range, { address: court, topics: [fetchedFrom.court, who] }),
        fetch(range, { address: court, topics: [fetchedFrom.seats, null, who] }),
      ]);
      return inChainOrder(logs.flat());
    },
  };
}
