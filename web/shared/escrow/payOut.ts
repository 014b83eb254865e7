import type { Parts } from "./amounts.ts";
import type { Trade } from "./trade.ts";

/** What a payout does to the row: the last unit that leaves closes the trade. */
export function payOut(trade: Trade, { toBuyer, toSeller }: Parts): Partial<Trade> {
  const paidOut = {
    toBuyer: trade.paidOut.toBuyer + toBuyer,
    toSeller: trade.paidOut.toSeller + toSeller,
  };
  const held = trade.held - toBuyer - toSeller;
  return held === 0n ? { held, paidOut, status: "Closed", endsAt: 0 } : { held, paidOut };
}
