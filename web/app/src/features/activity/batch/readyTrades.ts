import { type Address, getAddress } from "viem";
import { allowedActions } from "../../../../../shared/escrow/allowedActions.ts";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import { sideOf } from "../../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";

/** So many fit into a block of any chain with room to spare. What is beyond waits for the next time. */
export const mostAtOnce = 100;

/** The viewer's sales that the clock has given to them. */
export function collectable(
  trades: readonly Trade[],
  policies: ReadonlyMap<string, Policy>,
  seller: Address,
  now: number,
): Trade[] {
  return trades.filter((trade) => {
    const policy = policies.get(trade.terms.policy);
    if (!policy || sideOf(trade.terms, seller) !== "seller") return false;
    return allowedActions(trade, policy, seller, now).some(({ kind }) => kind === "collect");
  });
}

/** The viewer's purchases that were delivered, by seller, where there are several of one. */
export function releasable(trades: readonly Trade[], buyer: Address): [seller: Address, trades: Trade[]][] {
  const delivered = trades.filter(
    ({ status, terms }) => status === "Delivered" && sideOf(terms, buyer) === "buyer",
  );
  const bySeller = Map.groupBy(delivered, ({ terms }) => getAddress(terms.seller));
  return [...bySeller].filter(([, own]) => own.length > 1);
}
