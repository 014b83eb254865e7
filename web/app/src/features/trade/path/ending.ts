import { isCharge, type Trade } from "../../../../../shared/escrow/trade.ts";
import { stepPayout } from "../../../lib/trade/stepPayout.ts";

/** What became of a closed trade, by where its money went. */
export type Ending =
  | "charged"
  | "released"
  | "refunded"
  | "split"
  | "settled"
  | "ruled"
  | "conceded"
  | "defaulted"
  | "agreed"
  | "lapsed";

const caseEndings = {
  Conceded: "conceded",
  Defaulted: "defaulted",
  Agreed: "agreed",
  Settled: "settled",
  Lapsed: "lapsed",
  Ruled: "ruled",
} as const;

/** Null while the trade is open. */
export function endingOf(trade: Trade): Ending | null {
  const { status, steps, case: current } = trade;
  if (status !== "Closed") return null;
  if (isCharge(trade)) return "charged";
  if (current?.end) return caseEndings[current.end.outcome];
  if (steps.some(({ log }) => log.eventName === "TradeSettled")) return "settled";
  const payouts = steps.map(({ log }) => stepPayout(log));
  const someTo = (side: "toBuyer" | "toSeller") => payouts.some((payout) => payout[side] > 0n);
  if (someTo("toBuyer") && someTo("toSeller")) return "split";
  return someTo("toBuyer") ? "refunded" : "released";
}
