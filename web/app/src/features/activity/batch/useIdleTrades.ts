import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { useChainStatus } from "../../../lib/query/useChainStatus.ts";
import { concerns } from "../../../lib/sendCalls/Call.ts";
import { usePending } from "../../../lib/sendCalls/usePending.ts";

/** The trades about which nothing is on its way: another act would meet a trade that has changed. */
export function useIdleTrades(trades: readonly Trade[]): readonly Trade[] {
  const known = useChainStatus().known ?? -1;
  const onTheWay = usePending().filter(({ mined }) => mined === null || mined.blockNumber > known);
  return trades.filter(({ id }) => !onTheWay.some(({ purpose }) => concerns(purpose, id)));
}
