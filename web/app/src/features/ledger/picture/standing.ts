import type { Address } from "viem";
import type { ListedTrade } from "../../../../../shared/escrow/listedTrade.ts";

export interface Held {
  token: Address;
  amount: bigint;
}

/** What the escrow holds in the viewer's open trades, by coin. */
export function heldNow(trades: readonly Pick<ListedTrade, "held" | "terms">[]): Held[] {
  const sums = new Map<Address, bigint>();
  for (const { held, terms } of trades) sums.set(terms.token, (sums.get(terms.token) ?? 0n) + held);
  return [...sums].filter(([, amount]) => amount > 0n).map(([token, amount]) => ({ token, amount }));
}

/** How long trades took from the payment to their end, where the seller was paid; null where none was. */
export function meanSeconds(trades: readonly ListedTrade[]): { seconds: number; count: number } | null {
  const released = trades.filter(
    ({ status, charged, paidOut }) => status === "Closed" && !charged && paidOut.toSeller > 0n,
  );
  if (released.length === 0) return null;
  const total = released.reduce((sum, { paidAt, changedAt }) => sum + changedAt - paidAt, 0);
  return { seconds: Math.round(total / released.length), count: released.length };
}
