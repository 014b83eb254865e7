import type { Step, Trade } from "../../../../shared/escrow/trade.ts";

export interface RecentStep {
  step: Step;
  trade: Trade;
}

/** The last things that happened in any of the trades, newest first. */
export function recentSteps(trades: readonly Trade[], count: number): RecentStep[] {
  const steps = trades.flatMap((trade) => trade.steps.map((step) => ({ step, trade })));
  return steps.sort((a, b) => compare(b.step, a.step)).slice(0, count);
}

function compare({ log: a }: Step, { log: b }: Step): number {
  return Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex;
}
