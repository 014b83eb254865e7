import type { Hex } from "viem";
import type { Ordered } from "../sendCalls/PendingFollower.ts";
import type { Pending } from "../sendCalls/PendingStore.ts";
import { usePending } from "../sendCalls/usePending.ts";

/** What a sponsor was given about a trade and the chain does not have yet, also by an earlier page. */
export function useSponsoredEntry(trade: Hex): Ordered | undefined {
  return usePending().find(
    (one: Pending): one is Ordered =>
      one.order !== undefined && one.mined === null && one.purpose?.trade === trade,
  );
}
