import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { useKnownBlock } from "../../../lib/record/useKnownBlock.ts";
import { concerns } from "../../../lib/sendCalls/Call.ts";
import { usePending } from "../../../lib/sendCalls/usePending.ts";

/** The trades about which nothing is on its way: another act would meet a trade that has changed. */
export function useIdleTrades(trades: readonly Trade[]): readonly Trade[] {
  const known = useKnownBlock();
  const onTheWay = usePending().filter(({ mined }) => mined === null || mined.blockNumber > known);
  return trades.filter(({ id }) => !onTheWay.some(({ purpose }) => concerns(purpose, id)));
}
