import type { Address } from "viem";
import { sellerFee } from "../../../../../shared/escrow/amounts.ts";
import { batchesOf } from "../../../../../shared/escrow/batch.ts";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";

/** What one call pays out to one seller: all that is held of trades in one coin and under one policy. */
export interface Payout {
  token: Address;
  policy: Policy;
  trades: readonly [Trade, ...Trade[]];
  held: bigint;
  fee: bigint;
}

/** As the contract pays them: one transfer for each coin and policy, one fee of each sum. Trades whose rules are unread wait. */
export function payoutsOf(trades: readonly Trade[], policies: ReadonlyMap<string, Policy>): Payout[] {
  return batchesOf(trades).flatMap(({ token, policy: id, members }): Payout[] => {
    const policy = policies.get(id);
    if (!policy) return [];
    const held = members.reduce((sum, trade) => sum + trade.held, 0n);
    return [{ token, policy, trades: members, held, fee: sellerFee(held, policy.feeBps) }];
  });
}

export interface CoinTotal {
  token: Address;
  net: bigint;
  fee: bigint;
}

/** What arrives of each coin, and what the rules take of it. */
export function totalsOf(payouts: readonly Payout[]): CoinTotal[] {
  const byCoin = Map.groupBy(payouts, ({ token }) => token);
  return [...byCoin].map(([token, own]) => ({
    token,
    net: own.reduce((sum, { held, fee }) => sum + held - fee, 0n),
    fee: own.reduce((sum, { fee }) => sum + fee, 0n),
  }));
}
