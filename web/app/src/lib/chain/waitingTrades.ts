import type { Address, Hex } from "viem";
import { type Due, dueFor } from "../../../../shared/escrow/due.ts";
import type { ListedTrade } from "../../../../shared/escrow/listedTrade.ts";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";

export interface WaitingTrade<Row extends Trade = ListedTrade> {
  trade: Row;
  due: Due;
}

/** Trades that wait for the viewer: those with a deadline first, the nearest on top, then those that anyone may end. */
export function waitingTrades<Row extends Trade>(
  trades: readonly Row[],
  policies: ReadonlyMap<Hex, Policy>,
  viewer: Address,
  now: number,
): WaitingTrade<Row>[] {
  const waiting = trades.flatMap((trade) => {
    const policy = policies.get(trade.terms.policy);
    const due = policy ? dueFor(trade, policy, viewer, now) : null;
    return due?.acts ? [{ trade, due }] : [];
  });
  return waiting.sort(
    (a, b) => (a.due.by ?? Number.MAX_SAFE_INTEGER) - (b.due.by ?? Number.MAX_SAFE_INTEGER),
  );
}
