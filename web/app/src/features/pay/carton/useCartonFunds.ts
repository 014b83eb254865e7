import { useQueries } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Batch } from "../../../../../shared/escrow/batch.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useNativeShortage } from "../../../lib/query/useNativeShortage.ts";
import { balanceQuery } from "../money/useBalance.ts";
import type { CartonRequest } from "./CartonRequest.ts";
import { totalOf } from "./payManyCalls.ts";

/** What a transaction costs beside its payments, and what each payment adds: first ones, which write new storage. */
const batchGas = 120_000n;
const itemGas = 60_000n;

export interface CoinNeed {
  coin: CoinView;
  total: bigint;
  /** Null while it is not known. */
  balance: bigint | null;
}

/** What all of it takes of each coin, and of the network's own for its fee. */
export function useCartonFunds(owner: Address, batches: readonly Batch<CartonRequest>[]) {
  const chain = useChain();
  const byCoin = [...Map.groupBy(batches, ({ token }) => token)];
  const balances = useQueries({ queries: byCoin.map(([token]) => balanceQuery(chain, owner, token)) });
  const needs = byCoin.map(([, own], at): CoinNeed => {
    const [first] = own as [Batch<CartonRequest>];
    const total = own.reduce((sum, batch) => sum + totalOf(batch), 0n);
    return { coin: first.members[0].coin, total, balance: balances[at]?.data?.amount ?? null };
  });
  const native = needs.find(({ coin }) => isNativeCoin(coin))?.total ?? 0n;
  const gas = batches.reduce((sum, { members }) => sum + batchGas + itemGas * BigInt(members.length), 0n);
  const missing = useNativeShortage(owner, (price) => gas * price + native);
  const short = needs.filter(
    ({ coin, total, balance }) => coin.address !== nativeCoin && balance !== null && balance < total,
  );
  return { needs, short, missing: batches.length === 0 ? null : missing };
}
