import type { Hex } from "viem";
import { useChainStatus } from "../../../lib/query/useChainStatus.ts";
import { concerns } from "../../../lib/sendCalls/Call.ts";
import type { Pending } from "../../../lib/sendCalls/PendingStore.ts";
import { usePending } from "../../../lib/sendCalls/usePending.ts";

/** Transactions about a trade that the page does not show the effect of yet. */
export function usePendingActs(trade: Hex): readonly Pending[] {
  const known = useChainStatus().known ?? -1;
  return usePending().filter(
    ({ purpose, mined }) => concerns(purpose, trade) && (mined === null || mined.blockNumber > known),
  );
}
