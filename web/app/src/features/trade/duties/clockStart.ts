import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { tradeVisits } from "../../../components/pictures/path/tradeVisits.ts";

/** When the current state's clock began to run. */
export function clockStart(trade: Trade): number {
  return tradeVisits(trade).at(-1)?.at ?? 0;
}
