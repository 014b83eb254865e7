import type { Address } from "viem";
import type { Balance } from "../chain/readBalances.ts";
import { lessOutflows } from "../sendCalls/outflow.ts";
import { useBalances } from "./useBalances.ts";
import { useOutflows } from "./useOutflows.ts";

/** Balances of an own account less what is on its way out. */
export function useExpectedBalances(owner: Address | null): {
  data: Balance[] | undefined;
  isPending: boolean;
} {
  const { data, block, isPending } = useBalances(owner);
  const outflows = useOutflows(owner, block);
  const expected = data?.map((balance) => ({
    ...balance,
    amount: balance.amount && lessOutflows(balance.amount, balance.token, outflows),
  }));
  return { data: expected, isPending };
}
