import { type Address, encodeFunctionData, type Hex } from "viem";
import { batchItem } from "../../../../../shared/escrow/batch.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import type { Call } from "../../../lib/sendCalls/Call.ts";
import type { Payout } from "./Payout.ts";

/** The seller collects what the clock gave them; the buyer releases what has come. */
export type PayoutKind = "collectMany" | "releaseMany";

/** One transaction for all: coins and rules that differ are its steps. */
export function payoutCall(escrow: Address, kind: PayoutKind, payouts: readonly Payout[]): Call {
  const steps = payouts.map((payout) => payoutData(kind, payout));
  const known = payouts.map(({ policy, held }) => ({ policy, held }));
  const [only, ...others] = steps;
  if (only && others.length === 0) return { to: escrow, data: only, context: known[0] };
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "multicall", args: [steps] });
  return { to: escrow, data, context: { steps: known } };
}

function payoutData(kind: PayoutKind, { token, trades }: Payout): Hex {
  const [{ terms }] = trades;
  const items = (side: "buyer" | "seller") => trades.map((trade) => batchItem(trade.terms, side));
  return kind === "collectMany"
    ? encodeFunctionData({
        abi: escrowAbi,
        functionName: kind,
        args: [terms.seller, token, terms.policy, items("buyer")],
      })
    : encodeFunctionData({
        abi: escrowAbi,
        functionName: kind,
        args: [token, terms.policy, items("seller")],
      });
}
