import { sellerFee } from "../../../../shared/escrow/amounts.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { stepPayout } from "./stepPayout.ts";

export interface TradeTotals {
  paidIn: bigint;
  held: bigint;
  toBuyer: bigint;
  /** Net of the policy's fee. */
  toSeller: bigint;
  fee: bigint;
}

/** Where all the money of a trade is. The fee is rounded down at each payout, as the contract does. */
export function tradeTotals({ terms, held, steps }: Trade, feeBps: number): TradeTotals {
  const totals = { paidIn: terms.amount, held, toBuyer: 0n, toSeller: 0n, fee: 0n };
  for (const { log } of steps) {
    const { toBuyer, toSeller } = stepPayout(log);
    const fee = sellerFee(toSeller, feeBps);
    totals.toBuyer += toBuyer;
    totals.toSeller += toSeller - fee;
    totals.fee += fee;
  }
  return totals;
}
