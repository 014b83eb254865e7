import { type Address, isAddressEqual } from "viem";
import type { Balance } from "../chain/readBalances.ts";
import { type Outflow, outflow } from "../sendCalls/outflow.ts";
import { usePending } from "../sendCalls/usePending.ts";
import { useBalances } from "./useBalances.ts";
import { useChain } from "./useChain.ts";
import { useChainStatus } from "./useChainStatus.ts";

/**
 * Balances of an own account less what is on its way out. A transaction that comes to nothing leaves the list of what
 * is on its way, and its amount is back.
 */
export function useExpectedBalances(owner: Address): { data: Balance[] | undefined; isPending: boolean } {
  const { escrow } = useChain().config;
  const { data, isPending } = useBalances(owner);
  const known = useChainStatus().known ?? -1;
  const leaving = usePending().flatMap(({ account, raw, mined }) => {
    const isOnItsWay = mined === null || mined.blockNumber > known;
    return raw && isOnItsWay && isAddressEqual(account, owner) ? outflow(raw, owner, escrow) : [];
  });
  return { data: data && lessOutflows(data, leaving), isPending };
}

function lessOutflows(balances: Balance[], outflows: readonly Outflow[]): Balance[] {
  if (outflows.length === 0) return balances;
  return balances.map((balance) => {
    const own = outflows.filter(({ token }) => isAddressEqual(token, balance.token));
    const rest = own.reduce((sum, { amount }) => sum - amount, balance.amount ?? 0n);
    return balance.amount === null || own.length === 0
      ? balance
      : { ...balance, amount: rest > 0n ? rest : 0n };
  });
}
