import type { Trade } from "../../../../shared/escrow/trade.ts";

/** What was held when the case was opened: what is disputed, and what the answer paid out at once. */
export function wholeOf({ held, case: current }: Pick<Trade, "held" | "case">): bigint {
  if (!current) return held;
  const { answer, end } = current;
  const left = end ? end.toBuyer + end.toSeller : held;
  return answer ? left + answer.toBuyer + answer.toSeller : left;
}
